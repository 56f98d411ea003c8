import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OutputOf } from '@assay/contract';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { ReadAssignmentRules, type AssignmentRules } from './assignment-rules.js';
import { ScoreSheetRepository } from './score-sheet.repository.js';
import type { Assignment } from './spread-experts.js';

/** Assigns named experts to named customers, any number at once. Who is assigned already stays so. */
@Injectable()
export class AssignExperts {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly rules: ReadAssignmentRules,
    private readonly sheets: ScoreSheetRepository,
    private readonly people: PeopleReader,
    private readonly audit: Audit,
  ) {}

  run(
    actor: Actor,
    { params, body }: InputOf<typeof expertScoring.assign>,
  ): Promise<OutputOf<typeof expertScoring.assign>> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'scoring.assign', { state: cycle.state });
      const rules = await this.rules.of(tx.manager, cycle);
      const wanted = pairs(body.customers);
      for (const one of wanted) await this.demandFit(tx, rules, one);
      const standing = await this.sheets.standing(tx.manager, cycle.id);
      const known = new Set(standing.map(keyOf));
      const added = wanted.filter((one) => !known.has(keyOf(one)));
      await this.sheets.add(tx, actor, cycle.id, added);
      this.audit.record(tx, actor, {
        act: 'scoring.assigned',
        cycleId: cycle.id,
        subjectType: 'cycle',
        subjectId: cycle.id,
        subjectName: cycle.name,
        after: { sheets: added.length, ...named(rules, added) },
      });
      return { added: added.length };
    });
  }

  private async demandFit(
    { manager }: Tx,
    rules: AssignmentRules,
    { customerId, expertId }: Assignment,
  ): Promise<void> {
    const customer = rules.customers.get(customerId);
    if (!customer) throw new RuleBroken('not-found');
    const expert = rules.experts.get(expertId);
    if (expert === undefined) {
      const person = (await this.people.byIds([expertId], manager)).get(expertId);
      if (!person) throw new RuleBroken('not-found');
      throw new RuleBroken('expert-not-in-team', { expert: person.name });
    }
    if (customer.ownerIds.includes(expertId)) {
      throw new RuleBroken('expert-owns-customer', { expert, customer: customer.name });
    }
  }
}

const keyOf = ({ customerId, expertId }: Assignment): string => `${customerId} ${expertId}`;

function pairs(customers: readonly { customerId: string; expertIds: readonly string[] }[]): Assignment[] {
  const all = customers.flatMap(({ customerId, expertIds }) =>
    expertIds.map((expertId) => ({ customerId, expertId })),
  );
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** The trail names people and customers where they are few enough to be read. */
function named(rules: AssignmentRules, added: readonly Assignment[]): object {
  if (added.length === 0 || added.length > 20) return {};
  return {
    assigned: added.map(({ customerId, expertId }) => ({
      expert: rules.experts.get(expertId),
      customer: rules.customers.get(customerId)?.name,
    })),
  };
}
