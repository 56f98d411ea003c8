import type { PlannedCustomer, PlanOption } from '@assay/contract';
import { findIndicator, inputsOf, type EvaluationModel } from '@assay/model';
import { metricRef, tierRef } from '../../core/actions/model-refs.js';
import type { Customer } from '../../core/customers/customer.entity.js';
import type { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import type { KnownPerson } from '../../core/people/people.reader.js';
import { liveActions, planState, type PlanFacts } from './plan-book.js';
import { inputOf, nextGoal, rawOf, type Explained } from './promises.js';
import type { ResultLine } from './run-book.js';

/** What is shown of a customer to be planned for. */
export function plannedCustomerView(
  facts: PlanFacts,
  place: CycleCustomer,
  customer: Customer,
  owner: KnownPerson | undefined,
  line: ResultLine | undefined,
): PlannedCustomer {
  const { model, tiers, waivers } = facts;
  const { customerId } = place;
  const tier = tiers.get(customerId);
  const waiver = waivers.get(customerId);
  const weakest = model.dimensions.find(({ key }) => key === line?.weakest);
  const worst = findIndicator(model, line?.problems[0]?.indicator ?? '');
  return {
    customerId,
    code: customer.code,
    name: customer.name,
    departmentId: place.departmentId,
    owner: owner ? { id: owner.id, name: owner.name } : null,
    total: line?.total ?? null,
    tier: tierRef(model, tier?.effective ?? null),
    overridden: tier?.overridden ?? false,
    weakest: weakest ? { key: weakest.key, name: weakest.name } : null,
    problem: worst?.problem ?? null,
    actions: liveActions(facts, customerId).length,
    waiver: waiver ? { reason: waiver.reason, by: waiver.byName, at: waiver.at.toISOString() } : null,
    state: planState(facts, customerId),
  };
}

/** Everything measurable that an action could promise; problem points first, worst first, then the model's order. */
export function planOptions(
  model: EvaluationModel,
  explained: Explained,
  problems: ResultLine['problems'],
): PlanOption[] {
  const rank = (indicator: string): number => {
    const place = problems.findIndex((point) => point.indicator === indicator);
    return place < 0 ? problems.length : place;
  };
  return inputsOf(model)
    .flatMap(({ key, indicator }): PlanOption[] => {
      const metric = metricRef(model, key);
      if (!metric) return [];
      const isProblem = rank(indicator) < problems.length;
      const next = nextGoal(model, explained, key);
      return [
        {
          ...metric,
          indicator,
          raw: rawOf(explained, key),
          score: inputOf(explained, key)?.score ?? null,
          problem: isProblem ? (findIndicator(model, indicator)?.problem ?? null) : null,
          next: next && { to: next.to, beyond: next.beyond },
        },
      ];
    })
    .toSorted((a, b) => rank(a.indicator) - rank(b.indicator));
}
