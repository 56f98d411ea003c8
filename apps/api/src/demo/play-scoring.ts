import {
  DEMO_SEED,
  expertsOf,
  opinionOf,
  recusals,
  type Company,
  type DemoCycle,
  type ExpertLogin,
} from '@assay-tools/demo';
import { CustomerReader } from '../core/customers/customer.reader.js';
import { CycleReader } from '../core/cycle/cycle.reader.js';
import { ReadAssignmentRules } from '../stages/expert-scoring/assignment-rules.js';
import { AssignExperts } from '../stages/expert-scoring/assign-experts.js';
import { barringOf } from '../stages/expert-scoring/conflicts/find-conflicts.js';
import { RecuseSheet } from '../stages/expert-scoring/recuse-sheet.js';
import { ScoreIndicator } from '../stages/expert-scoring/score-indicator.js';
import { ScoreSheetRepository } from '../stages/expert-scoring/score-sheet.repository.js';
import { SubmitSheet } from '../stages/expert-scoring/submit-sheet.js';
import type { DemoStage } from './demo-stage.js';

/** Customers of the cycle by their code. */
export async function customerIds(stage: DemoStage, cycleId: string): Promise<Map<string, string>> {
  const manager = stage.work.reader;
  const places = await stage.act(CycleReader).customers(manager, cycleId);
  const customers = await stage.act(CustomerReader).byIds(
    manager,
    places.map(({ customerId }) => customerId),
  );
  return new Map([...customers].map(([id, { code }]) => [code, id]));
}

/** Three experts for each customer, in one act of the coordinator; without those whom a conflict of interest bars. */
export async function playAssignment(stage: DemoStage, cycleId: string, company: Company): Promise<void> {
  const manager = stage.work.reader;
  const ids = await customerIds(stage, cycleId);
  const cycle = await stage.act(CycleReader).one(manager, cycleId);
  const { conflictsOf } = await stage.act(ReadAssignmentRules).of(manager, cycle);
  const customers = company.customers.flatMap((customer) => {
    const customerId = ids.get(customer.id);
    if (!customerId) return [];
    const expertIds = expertsOf(DEMO_SEED, customer)
      .map((login) => stage.who(login).id)
      .filter((expertId) => barringOf(conflictsOf(customerId, expertId)) === undefined);
    return [{ customerId, expertIds }];
  });
  await stage
    .act(AssignExperts)
    .run(stage.who('lin.yuan'), { params: { cycleId }, query: {}, body: { customers } });
}

/** An expert works through the own sheets, or the first `share` of them. */
export async function playSheets(
  stage: DemoStage,
  cycleId: string,
  company: Company,
  expert: ExpertLogin,
  cycle: DemoCycle,
  share = 1,
): Promise<void> {
  const by = stage.who(expert);
  const codes = new Map([...(await customerIds(stage, cycleId))].map(([code, id]) => [id, code]));
  const byCode = new Map(company.customers.map((customer) => [customer.id, customer]));
  const withdrawn = new Map(
    recusals(DEMO_SEED, company.customers)
      .filter((recusal) => recusal.expert === expert)
      .map(({ customerId, conflict, reason }) => [customerId, { conflict, reason }]),
  );
  const sheets = await stage.act(ScoreSheetRepository).own(stage.work.reader, by.id, cycleId);
  for (const { id: sheetId, customerId, version: seen } of sheets.slice(
    0,
    Math.round(sheets.length * share),
  )) {
    const customer = byCode.get(codes.get(customerId) ?? '');
    if (!customer) throw new RangeError(`sheet ${sheetId} is about nobody`);
    const declared = withdrawn.get(customer.id);
    const params = { sheetId };
    if (declared) {
      const body = { version: seen, ...declared };
      await stage.act(RecuseSheet).run(by, { params, query: {}, body });
      continue;
    }
    let version = seen;
    for (const [indicator, score] of Object.entries(opinionOf(DEMO_SEED, customer, expert, cycle))) {
      const body = { version, score: Number(score), confidence: null, note: '' };
      ({ version } = await stage
        .act(ScoreIndicator)
        .run(by, { params: { ...params, indicator }, query: {}, body }));
    }
    await stage.act(SubmitSheet).run(by, { params, query: {}, body: { version } });
  }
}
