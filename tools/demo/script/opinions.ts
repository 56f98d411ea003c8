import type { Customer } from '../company/customers.ts';
import { DEMO_EXPERTS, type ExpertLogin } from '../people.ts';
import { Random } from '../random.ts';

/** The two cycles of the demo: periods end on 2026-06-30 and 2026-09-30. */
export type DemoCycle = 'previous' | 'running';

/** What one expert would put on a customer's sheet: whole scores from 1 to 5, by indicator key. */
export interface Opinion {
  readonly relationship_depth: number;
  readonly demand_fit: number;
}

/** How an expert leans: sales people see closer relations, service people less fit. */
const LEANINGS: Readonly<Record<ExpertLogin, Opinion>> = {
  'chen.mo': { relationship_depth: 0.15, demand_fit: 0.05 },
  'su.qing': { relationship_depth: -0.1, demand_fit: -0.15 },
  'he.jing': { relationship_depth: -0.05, demand_fit: 0.15 },
  'tang.rui': { relationship_depth: 0.1, demand_fit: 0 },
  'fang.ke': { relationship_depth: -0.1, demand_fit: -0.05 },
};

const SPREAD = 0.3;

/**
 * An expert's opinion of a customer. Experts mostly agree within one level, because they judge the same
 * customer; in the running cycle they have seen how it changed.
 */
export function opinionOf(seed: number, customer: Customer, expert: ExpertLogin, cycle: DemoCycle): Opinion {
  const traits = cycle === 'previous' ? customer.before : customer.after;
  const random = new Random(seed, 'opinion', cycle, customer.id, expert);
  const score = (quality: number, leaning: number): number =>
    Math.min(5, Math.max(1, Math.round(random.around(quality + leaning, SPREAD))));
  return {
    relationship_depth: score(traits.depth, LEANINGS[expert].relationship_depth),
    demand_fit: score(traits.fit, LEANINGS[expert].demand_fit),
  };
}

/** Three of the five experts for each customer, so that each scores about 180 of 300. */
export function expertsOf(seed: number, customer: Customer): ExpertLogin[] {
  const order = new Random(seed, 'assignment', customer.id).shuffled(DEMO_EXPERTS);
  const chosen = new Set(order.slice(0, 3));
  return DEMO_EXPERTS.filter((expert) => chosen.has(expert));
}

export interface Recusal {
  readonly expert: ExpertLogin;
  readonly customerId: string;
  readonly conflict: 'family' | 'past-service' | 'dispute';
  readonly reason: string;
}

const RECUSALS = [
  { conflict: 'family', reason: '本人配偶在该客户处任职，申请回避。' },
  { conflict: 'past-service', reason: '曾任该客户的项目顾问，离任不满一年，申请回避。' },
  { conflict: 'dispute', reason: '与该客户存在未了结的合同纠纷处理事项，申请回避。' },
] as const;

/** Sheets that their expert hands back instead of scoring: one for each of the first three experts. */
export function recusals(seed: number, customers: readonly Customer[]): Recusal[] {
  return RECUSALS.flatMap((declared, place) => {
    const expert = DEMO_EXPERTS[place];
    if (expert === undefined) return [];
    const assigned = customers.filter((customer) => expertsOf(seed, customer).includes(expert));
    const customer = new Random(seed, 'recusal', expert).pick(assigned);
    return [{ expert, customerId: customer.id, ...declared }];
  });
}
