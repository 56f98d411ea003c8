import { accept, refuse, type Verdict } from '../problem.js';

/** The published tables of the mean consistency index of random matrices, from three items up. */
export const RANDOM_INDEX = {
  /** Saaty 1977, J. Math. Psych. 15; known to be rough. */
  'saaty-1977': [0.416, 0.851, 1.115, 1.15, 1.345, 1.334, 1.315, 1.42],
  /** Saaty 1980, The Analytic Hierarchy Process. */
  'saaty-1980': [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  /** Saaty 2005, Theory and Applications of the Analytic Network Process. */
  'saaty-2005': [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  /** Alonso & Lamata 2006, 100,000 and more matrices of each order. */
  'alonso-lamata': [
    0.5247, 0.8816, 1.1086, 1.2479, 1.3417, 1.4057, 1.4499, 1.4854, 1.514, 1.5365, 1.5551, 1.5713, 1.5838,
  ],
  /** Donegan & Dodd 1991. */
  'donegan-dodd': [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055],
} as const satisfies Record<string, readonly number[]>;

export type RandomIndexTable = keyof typeof RANDOM_INDEX;

/** A table by name, or a value of one's own. */
export type RandomIndexChoice = RandomIndexTable | number;

export const DEFAULT_RANDOM_INDEX: RandomIndexTable = 'alonso-lamata';

/** Agoston & Csato 2022: by items, then by missing pairs from none up. */
const INCOMPLETE: Readonly<Record<number, readonly number[]>> = {
  4: [0.884, 0.583, 0.306, 0.053],
  5: [1.109, 0.925, 0.739, 0.557, 0.379, 0.212, 0.059],
  6: [1.249, 1.128, 1.007, 0.883, 0.758, 0.634, 0.51, 0.389, 0.271, 0.161],
};

/** Alonso & Lamata's line through their table: RI = (1.7699 n - 4.3513) / (n - 1), so that CR = (lambda - n) / (2.7699 n - 4.3513 - n). */
export function alonsoLamataLine(items: number): number {
  return (1.7699 * items - 4.3513) / (items - 1);
}

/** Of a whole matrix; beyond its table Alonso & Lamata's own line goes on. */
function ofWhole(table: RandomIndexTable, items: number): number | null {
  const values: readonly number[] = RANDOM_INDEX[table];
  const listed = values[items - 3];
  if (listed !== undefined) return listed;
  return table === 'alonso-lamata' ? alonsoLamataLine(items) : null;
}

/**
 * The random index for so many items and missing pairs; 0 for one or two items.
 *
 * With missing pairs the value of Agoston & Csato 2022 where they list one, else theirs by approximation,
 * RI (1 - 2 m / ((n - 1)(n - 2))): the full index would flatter an incomplete matrix.
 * A number is used as given.
 *
 * Refused: a number that is not positive; a table that ends before so many items.
 */
export function randomIndex(choice: RandomIndexChoice, items: number, missing = 0): Verdict<number> {
  if (typeof choice === 'number') {
    return choice > 0 && Number.isFinite(choice)
      ? accept(choice)
      : refuse('random-index-not-positive', { value: choice });
  }
  if (items < 3) return accept(0);
  const listed = missing > 0 ? INCOMPLETE[items]?.[missing] : undefined;
  if (listed !== undefined) return accept(listed);
  const whole = ofWhole(choice, items);
  if (whole === null) return refuse('random-index-unknown', { table: choice, items });
  return accept(whole * Math.max(0, 1 - (2 * missing) / ((items - 1) * (items - 2))));
}
