/** Where a search ended. */
export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  /** Whether a fresh start from there found nothing better and the function is level there. */
  readonly converged: boolean;
}

type Vertex = { readonly point: readonly number[]; readonly value: number };

const MOST_STEPS = 2000;
const MOST_STARTS = 12;
/** The simplex is a point when its corners are this close in every direction. */
const POINT = 1e-6;
/** A start that gains less than this found nothing. */
const GAIN = 1e-11;
/** A slope this flat is level; differences are taken over `REACH`. */
const LEVEL = 1e-5;
const REACH = 1e-4;

/**
 * The least value of a smooth function by the downhill simplex (Nelder & Mead 1965), started again from what it found
 * until nothing is gained. The simplex alone may stop on a slope; so the end counts only if the function is level
 * there. No randomness: the same function gives the same point.
 *
 * @param of may answer Infinity where it is not defined
 * @param start where `of` is finite; steps of 1 are large
 */
export function minimise(of: (point: readonly number[]) => number, start: readonly number[]): Minimum {
  let best: Vertex = { point: start, value: of(start) };
  for (let round = 0; round < MOST_STARTS; round += 1) {
    const found = descend(of, best.point, round === 0 ? 1 : 0.3 / round);
    const gained = best.value - found.value;
    if (found.value <= best.value) best = found;
    if (round > 0 && gained < GAIN * Math.max(1, Math.abs(best.value))) break;
  }
  return { ...best, converged: isLevel(of, best.point) };
}

function descend(of: (point: readonly number[]) => number, start: readonly number[], step: number): Vertex {
  const at = (point: readonly number[]): Vertex => {
    const value = of(point);
    return { point, value: Number.isNaN(value) ? Infinity : value };
  };
  let simplex = [at(start), ...start.map((_, axis) => at(start.map((x, i) => (i === axis ? x + step : x))))];
  for (let count = 0; count < MOST_STEPS; count += 1) {
    simplex.sort((a, b) => a.value - b.value);
    const best = corner(simplex, 0);
    const worst = corner(simplex, simplex.length - 1);
    if (simplex.every(({ point }) => point.every((x, i) => Math.abs(x - (best.point[i] ?? 0)) < POINT)))
      break;
    const others = simplex.slice(0, -1);
    const centre = start.map(
      (_, i) => others.reduce((sum, { point }) => sum + (point[i] ?? 0), 0) / others.length,
    );
    const towards = (factor: number) =>
      at(centre.map((middle, i) => middle + factor * ((worst.point[i] ?? 0) - middle)));
    const mirrored = towards(-1);
    let next = mirrored;
    if (mirrored.value < best.value) {
      const further = towards(-2);
      if (further.value < mirrored.value) next = further;
    } else if (mirrored.value >= corner(simplex, simplex.length - 2).value) {
      next = towards(mirrored.value < worst.value ? -0.5 : 0.5);
    }
    simplex =
      next.value < worst.value
        ? [...others, next]
        : [
            best,
            ...simplex.slice(1).map(({ point }) => at(point.map((x, i) => (x + (best.point[i] ?? 0)) / 2))),
          ];
  }
  return simplex.reduce((least, vertex) => (vertex.value < least.value ? vertex : least));
}

function corner(simplex: readonly Vertex[], place: number): Vertex {
  const found = simplex[place];
  if (!found) throw new RangeError(`no corner ${place}`);
  return found;
}

function isLevel(of: (point: readonly number[]) => number, point: readonly number[]): boolean {
  return point.every((_, axis) => {
    const moved = (by: number) => of(point.map((x, i) => (i === axis ? x + by : x)));
    return Math.abs(moved(REACH) - moved(-REACH)) / (2 * REACH) < LEVEL;
  });
}
