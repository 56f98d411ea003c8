import { isComplete, knownPairs, missingPairs, type Comparison } from '../comparison/comparison.js';
import { placeOfRatio, ratioAtPlace } from '../comparison/saaty-step.js';
import { DEFAULT_RANDOM_INDEX, randomIndex, type RandomIndexChoice } from '../consistency/random-index.js';
import { laplacianOf } from '../missing/llsm.js';
import { inverse } from '../numbers/solve.js';
import { accept, refuse, type Verdict } from '../problem.js';

export interface VariationOptions {
  /** Same seed, same draws. */
  readonly seed: number;
  /** How often every judgement is varied; 10,000 when absent. */
  readonly draws?: number | undefined;
  /** How far a single expert's judgement is off at most, in steps of the scale; .5 when absent: rounding to a step. */
  readonly halfStep?: number | undefined;
  /** Draws with a consistency ratio from here on do not count; .25 when absent. */
  readonly ratioLimit?: number | undefined;
  readonly randomIndex?: RandomIndexChoice | undefined;
}

/** Weights of one node under varied judgements. */
export interface NodeDraws {
  /** Of each item: one weight a draw; only the first `kept` count. */
  readonly columns: readonly Float64Array[];
  readonly kept: number;
  readonly dropped: number;
}

/**
 * Varies each judgement of a group uniformly by +-halfStep / sqrt(experts) on the scale, where 1/3, 1/2, 1, 2, 3 are one
 * step apart, and weighs it again by the row geometric mean (Goepel 2018, "Implementation of an online software tool
 * for the AHP", section 5, there by the eigenvector). Open pairs stay open and are filled by least squares.
 *
 * @param comparison of the group; the judgements given must connect all items
 * @param experts behind it, at least 1
 *
 * Refused: what `randomIndex` refuses; `too-inconsistent-to-vary` when no draw keeps below the ratio limit.
 */
export function drawNode(
  comparison: Comparison,
  experts: number,
  options: VariationOptions,
  random: () => number,
): Verdict<NodeDraws> {
  const { draws = 10_000, halfStep = 0.5, ratioLimit = 0.25 } = options;
  const items = comparison.items.length;
  const missing = missingPairs(comparison).length;
  const index = randomIndex(options.randomIndex ?? DEFAULT_RANDOM_INDEX, items, missing);
  if (!index.ok) return index;
  // CR < limit means: the mean of (A w)_i / w_i stays below this.
  const lambdaLimit =
    items < 3 || index.value === 0 ? Infinity : items + ratioLimit * index.value * (items - 1);
  const width = halfStep / Math.sqrt(experts);
  const known = knownPairs(comparison);
  const places = Float64Array.from(known, ({ judgement }) => placeOfRatio(judgement));
  const firsts = Uint32Array.from(known, ({ row }) => row);
  const seconds = Uint32Array.from(known, ({ column }) => column);
  const weigh = isComplete(comparison) ? rowMeans(items) : leastSquares(comparison);
  const columns = Array.from({ length: items }, () => new Float64Array(draws));
  const ratios = new Float64Array(known.length);
  const products = new Float64Array(items);
  const weights = new Float64Array(items);
  let kept = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    products.fill(1);
    for (let pair = 0; pair < ratios.length; pair += 1) {
      const ratio = ratioAtPlace((places[pair] as number) + width * (2 * random() - 1));
      const [first, second] = [firsts[pair] as number, seconds[pair] as number];
      ratios[pair] = ratio;
      products[first] = (products[first] as number) * ratio;
      products[second] = (products[second] as number) / ratio;
    }
    const total = weigh(products, weights);
    let errors = items + 2 * missing;
    for (let pair = 0; pair < ratios.length; pair += 1) {
      const error =
        ((ratios[pair] as number) * (weights[seconds[pair] as number] as number)) /
        (weights[firsts[pair] as number] as number);
      errors += error + 1 / error;
    }
    if (errors / items >= lambdaLimit) continue;
    for (let item = 0; item < items; item += 1) {
      (columns[item] as Float64Array)[kept] = (weights[item] as number) / total;
    }
    kept += 1;
  }
  if (kept === 0) return refuse('too-inconsistent-to-vary', { limit: ratioLimit });
  return accept({ columns, kept, dropped: draws - kept });
}

/** Weights out of the products of the rows, not yet normalised; answers their sum. */
type Weigh = (products: Float64Array, weights: Float64Array) => number;

function rowMeans(items: number): Weigh {
  return (products, weights) => {
    let total = 0;
    for (let item = 0; item < items; item += 1) {
      const weight = Math.exp(Math.log(products[item] as number) / items);
      weights[item] = weight;
      total += weight;
    }
    return total;
  };
}

/** ln w = L+ r: with the mean added to the Laplacian L it can be turned round, and r sums to 0. */
function leastSquares(comparison: Comparison): Weigh {
  const items = comparison.items.length;
  const turned = inverse(laplacianOf(comparison).map((row) => row.map((value) => value + 1 / items)));
  if (!turned) throw new RangeError('the judgements do not connect all items');
  const cells = Float64Array.from(turned.flat());
  const logarithms = new Float64Array(items);
  return (products, weights) => {
    for (let item = 0; item < items; item += 1) logarithms[item] = Math.log(products[item] as number);
    let total = 0;
    for (let item = 0; item < items; item += 1) {
      let logarithm = 0;
      for (let other = 0; other < items; other += 1) {
        logarithm += (cells[item * items + other] as number) * (logarithms[other] as number);
      }
      const weight = Math.exp(logarithm);
      weights[item] = weight;
      total += weight;
    }
    return total;
  };
}
