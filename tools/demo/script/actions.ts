import type { Text } from '@assay/model';
import type { Customer } from '../company/customers.ts';
import type { DepartmentKey } from '../people.ts';
import { Random } from '../random.ts';
import { MEASURES } from './measures.ts';

export interface ProgressNote {
  /** Days after the action was planned. */
  readonly afterDays: number;
  readonly percent: number;
  readonly note: Text;
}

/** A retention action of the finished cycle, as its owner worked on it. */
export interface ScriptedAction {
  readonly customerId: string;
  /** Key of the indicator that is the problem. */
  readonly problem: string;
  readonly measure: Text;
  readonly department: DepartmentKey;
  /** Login of who works on it: the account owner, or the customer success manager for that department. */
  readonly owner: string;
  readonly dueInDays: number;
  readonly effect: { readonly metric: string; readonly to: number };
  /** In order of time; the last one of a done action says 100 percent. */
  readonly progress: readonly ProgressNote[];
  /** `open` ones move on to the next cycle; `late` ones were done after their due day. */
  readonly outcome: 'done' | 'late' | 'open';
  /** A text file filed as evidence with a done action. */
  readonly evidence: { readonly fileName: string; readonly content: string } | null;
}

const OUTCOMES = [
  ['done', 62],
  ['late', 14],
  ['open', 24],
] as const;

/** When each of the three notes is written, as a share of the time until the action is over. */
const PACE = [0.25, 0.65, 1] as const;

/**
 * The action for a customer's problem point, with how it went.
 *
 * @param problem key of the indicator with the problem
 * @throws RangeError when the script has no measure for it
 */
export function scriptedAction(seed: number, customer: Customer, problem: string): ScriptedAction {
  const scripted = MEASURES[problem];
  if (scripted === undefined) throw new RangeError(`no scripted measure for ${problem}`);
  const random = new Random(seed, 'action', customer.id, problem);
  const outcome = random.weighted(OUTCOMES);
  const over = Math.round(scripted.dueInDays * (outcome === 'late' ? 1.3 : random.between(0.7, 1)));
  const written = outcome === 'open' ? random.whole(1, 2) : 3;
  const progress = scripted.notes.slice(0, written).map((note, place) => ({
    afterDays: Math.max(1, Math.round(over * (PACE[place] ?? 1))),
    percent: [30, 70, 100][place] ?? 100,
    note,
  }));
  return {
    customerId: customer.id,
    problem,
    measure: scripted.measure,
    department: scripted.department,
    owner: scripted.department === 'customer-success' ? 'fang.ke' : customer.owner,
    dueInDays: scripted.dueInDays,
    effect: scripted.effect,
    progress,
    outcome,
    evidence:
      outcome === 'open'
        ? null
        : {
            fileName: `回访记录-${customer.id}.txt`,
            content: [
              `客户：${customer.name}（${customer.id}）`,
              `措施：${scripted.measure.zh}`,
              ...scripted.notes.map(({ zh }, place) => `${place + 1}. ${zh}`),
              '',
            ].join('\n'),
          },
  };
}
