import { Injectable } from '@nestjs/common';
import type { expertScoring, FoundConflict, InputOf, OutputOf } from '@assay/contract';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { ReadAssignmentRules, type AssignmentRules } from './assignment-rules.js';
import { barringOf } from './conflicts/find-conflicts.js';
import { ScoreSheetRepository } from './score-sheet.repository.js';
import type { Assignment } from './spread-experts.js';

/**
 * Assigns named experts to named customers, any number at once. Who is assigned already stays so. A conflict of
 * interest that bars an expert is refused, unless the coordinator overrules it with a reason.
 */
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
      for (const one of wanted) await this.demandKnown(tx, rules, one);
      const standing = await this.sheets.standing(tx.manager, cycle.id);
      const known = new Set(standing.map(keyOf));
      const added = wanted.filter((one) => !known.has(keyOf(one)));
      const barred = barredOf(rules, added);
      const [first] = barred;
      if (first && body.overrule === undefined) throw first.refusal;
      const overruled = new Set(barred.map(({ pair }) => pair));
      const sheets = added.map((one) =>
        overruled.has(one) ? { ...one, overruleReason: body.overrule ?? null } : one,
      );
      await this.sheets.add(tx, actor, cycle.id, sheets);
      const about = { cycleId: cycle.id, subjectType: 'cycle', subjectId: cycle.id, subjectName: cycle.name };
      this.audit.record(tx, actor, {
        act: 'scoring.assigned',
        ...about,
        after: { sheets: added.length, ...named(rules, added) },
      });
      for (const { facts } of barred) {
        this.audit.record(tx, actor, {
          act: 'scoring.conflict-overruled',
          ...about,
          after: facts,
          reason: body.overrule ?? null,
        });
      }
      return { added: added.length };
    });
  }

  private async demandKnown(
    { manager }: Tx,
    rules: AssignmentRules,
    { customerId, expertId }: Assignment,
  ): Promise<void> {
    if (!rules.customers.has(customerId)) throw new RuleBroken('not-found');
    if (rules.experts.has(expertId)) return;
    const person = (await this.people.byIds([expertId], manager)).get(expertId);
    if (!person) throw new RuleBroken('not-found');
    throw new RuleBroken('expert-not-in-team', { expert: person.name });
  }
}

interface Barred {
  readonly pair: Assignment;
  readonly facts: { readonly expert: string; readonly customer: string; readonly conflict: FoundConflict };
  readonly refusal: RuleBroken;
}

/** The pairs between which a conflict of interest stands that bars the expert. */
function barredOf(rules: AssignmentRules, assignments: readonly Assignment[]): Barred[] {
  return assignments.flatMap((pair) => {
    const conflict = barringOf(rules.conflictsOf(pair.customerId, pair.expertId));
    if (!conflict) return [];
    const names = namesOf(rules, pair);
    const code = `expert-conflict-${conflict}` as const;
    return [{ pair, facts: { ...names, conflict }, refusal: new RuleBroken(code, names) }];
  });
}

const namesOf = (rules: AssignmentRules, { customerId, expertId }: Assignment) => ({
  expert: rules.experts.get(expertId)?.name ?? '—',
  customer: rules.customers.get(customerId) ?? '—',
});

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
    assigned: added.map((one) => namesOf(rules, one)),
  };
}
