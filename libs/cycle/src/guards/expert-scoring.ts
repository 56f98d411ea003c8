import { blocking, type Blocking } from './blocker.js';

export interface ScoringFacts {
  /** Indicators of the model that experts score; without any there is nothing to do. */
  readonly indicators: number;
  /** Customers that no expert is assigned to. */
  readonly unassigned: number;
  /** Experts with sheets. A recused or expired sheet is settled and no longer due. */
  readonly experts: readonly {
    readonly name: string;
    readonly submitted: number;
    readonly settled: number;
    readonly open: number;
  }[];
  /** Customers whose submitted and open sheets together are fewer than wanted; null when that was waived. */
  readonly short: { readonly wanted: number; readonly names: readonly string[] } | null;
}

/** Names that a blocker lists before it only counts. */
const NAMED = 3;

/** What expert scoring lacks before weights are decided: "expert Li: 3 of 20 sheets". */
export function scoringBlockers(facts: ScoringFacts): Blocking[] {
  if (facts.indicators === 0) return [];
  if (facts.experts.length === 0) return [blocking('no-experts')];
  const unassigned =
    facts.unassigned > 0 ? [blocking('customers-unassigned', { count: facts.unassigned })] : [];
  const behind = facts.experts
    .filter(({ open }) => open > 0)
    .map(({ name, submitted, open }) =>
      blocking('sheets-open', { expert: name, done: submitted, total: submitted + open }),
    );
  const { wanted, names } = facts.short ?? { wanted: 0, names: [] };
  const more = names.length > NAMED ? ' …' : '';
  const listed = `${names.slice(0, NAMED).join(', ')}${more}`;
  const short =
    names.length > 0 ? [blocking('too-few-raters', { customers: names.length, wanted, names: listed })] : [];
  return [...unassigned, ...short, ...behind];
}

/** 0 to 100: sheets that are submitted, recused or expired, of all. */
export function scoringPercent(facts: ScoringFacts): number {
  if (scoringBlockers(facts).length === 0) return 100;
  const settled = facts.experts.reduce((sum, one) => sum + one.settled, 0);
  const all = facts.experts.reduce((sum, one) => sum + one.settled + one.open, 0);
  return all === 0 ? 0 : Math.min(99, Math.floor((100 * settled) / all));
}
