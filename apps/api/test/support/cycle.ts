import {
  calculation,
  cycles,
  dataCollection,
  expertScoring,
  models,
  review,
  strategy,
  targetSetup,
  weightConsensus,
  type CycleDetail,
} from '@assay/contract';
import type { TableKey } from '@assay/metrics';
import { STAGES, type Stage } from '@assay/cycle';
import type { TestApp } from './app.js';
import { smallCompany } from './company.js';
import type { SignedIn } from './people.js';
import { ended } from './until.js';

const S0 = 'value-relationship-potential-risk';
const NORMALISE = { code: 'weights-sum', path: '/dimensions', repair: 'normalise' };
const EVERYBODY = { industries: [], regions: [], sizes: [], departmentIds: [], stages: [] };

/** A cycle on the way through its stages, with one person for each role, all of the sales department. */
export interface DrivenCycle {
  readonly id: string;
  readonly coordinator: SignedIn;
  readonly experts: readonly [SignedIn, SignedIn];
  readonly head: SignedIn;
  readonly owner: SignedIn;
  readonly files: Record<TableKey, string>;
}

/** Imports a file and waits for its end. */
export async function importFile(driven: DrivenCycle, table: TableKey, content = driven.files[table]) {
  const params = { cycleId: driven.id };
  const uploaded = await driven.coordinator.upload(
    dataCollection.upload,
    { name: `${table}.csv`, content },
    { params, query: { table } },
  );
  await ended(driven.coordinator, uploaded.taskId);
  return driven.coordinator.call(dataCollection.one, { params: { ...params, importId: uploaded.id } });
}

export async function detail(driven: DrivenCycle): Promise<CycleDetail> {
  return driven.coordinator.call(cycles.one, { params: { cycleId: driven.id } });
}

/** Moves on to the next stage. @throws Refused with what is missing */
export async function advance(driven: DrivenCycle): Promise<CycleDetail> {
  const { version } = await detail(driven);
  return driven.coordinator.call(cycles.advance, { params: { cycleId: driven.id }, body: { version } });
}

/** Opens a cycle with its people; nothing is set up yet. A worker must be running for imports. */
export async function openCycle(app: TestApp, customers = 6): Promise<DrivenCycle> {
  const coordinator = await app.as('coordinator');
  const owner = await app.as('owner');
  const { id } = await coordinator.call(cycles.open, {
    body: {
      name: '2026 年第三季度客户评估',
      goal: '识别高价值客户，降低流失率',
      periodStart: '2025-10-01',
      periodEnd: '2026-09-30',
    },
  });
  return {
    id,
    coordinator,
    experts: [await app.as('expert'), await app.as('expert')],
    head: await app.as('head'),
    owner,
    files: smallCompany({ customers, owner: owner.me.login, department: 'sales' }),
  };
}

/** Does everything the set-up asks for, so that the cycle may go on to data collection. */
export async function setUp(driven: DrivenCycle): Promise<void> {
  const { coordinator, id: cycleId } = driven;
  await importFile(driven, 'customers');
  const { id: modelVersionId } = await coordinator.call(models.adopt, {
    body: { templateKey: S0, decisions: [NORMALISE] },
  });
  const params = { cycleId };
  const version = async () => (await detail(driven)).version;
  await coordinator.call(targetSetup.setGoal, {
    params,
    body: {
      version: await version(),
      name: '2026 年第三季度客户评估',
      goal: '识别高价值客户，降低流失率',
      target: { measure: '高风险客户占比', unit: '%', from: 18, to: 12 },
      periodStart: '2025-10-01',
      periodEnd: '2026-09-30',
    },
  });
  await coordinator.call(targetSetup.freezeScope, {
    params,
    body: { version: await version(), filter: EVERYBODY },
  });
  await coordinator.call(targetSetup.chooseModel, {
    params,
    body: { version: await version(), modelVersionId },
  });
  const team = [
    { role: 'coordinator' as const, personId: coordinator.me.id },
    ...driven.experts.map((expert) => ({ role: 'expert' as const, personId: expert.me.id })),
    { role: 'head' as const, personId: driven.head.me.id },
    { role: 'owner' as const, personId: driven.owner.me.id },
  ];
  await coordinator.call(targetSetup.setTeam, { params, body: { version: await version(), team } });
  const deadlines = Object.fromEntries(STAGES.map((stage, index) => [stage, `2026-10-${10 + index}`]));
  await coordinator.call(cycles.deadlines, {
    params,
    body: { version: await version(), deadlines, sideBySide: false },
  });
}

const RECORDS = ['orders', 'invoices', 'tickets', 'interactions', 'surveys', 'values'] as const;

/**
 * Imports every file and collects the values, so that the cycle may go on to expert scoring.
 *
 * @param tables fewer where another cycle of the same company has brought the records already
 */
export async function collectData(driven: DrivenCycle, tables: readonly TableKey[] = RECORDS): Promise<void> {
  for (const table of tables) await importFile(driven, table);
  const params = { cycleId: driven.id };
  const { taskId } = await driven.coordinator.call(dataCollection.collect, { params });
  const task = await ended(driven.coordinator, taskId);
  if (task.state !== 'done')
    throw new Error(`collecting ended ${task.state}: ${JSON.stringify(task.problem)}`);
}

/** An expert's score; experts, customers (by code) and indicators (in the model's order) are counted from 0. */
export type ScoreOf = (customer: number, expert: number, indicator: number) => number;

const usualScore: ScoreOf = (customer, expert, indicator) => ((customer + expert + indicator) % 5) + 1;

/** Fills in a sheet and submits it. */
export async function scoreSheet(
  expert: SignedIn,
  sheetId: string,
  scoreOf: (indicator: number) => number,
): Promise<void> {
  const params = { sheetId };
  const sheet = await expert.call(expertScoring.sheet, { params });
  let { version } = sheet;
  for (const [place, { key }] of sheet.indicators.entries()) {
    const body = { version, score: scoreOf(place), note: '' };
    ({ version } = await expert.call(expertScoring.score, { params: { ...params, indicator: key }, body }));
  }
  await expert.call(expertScoring.submit, { params, body: { version } });
}

/** Lets both experts score every customer, so that the cycle may go on to the weights. */
export async function scoreSheets(driven: DrivenCycle, scoreOf: ScoreOf = usualScore): Promise<void> {
  const params = { cycleId: driven.id };
  await driven.coordinator.call(expertScoring.spread, { params, body: { expertsPerCustomer: 2 } });
  for (const [at, expert] of driven.experts.entries()) {
    const sheets = await expert.call(expertScoring.mine, { query: { cycleId: driven.id } });
    for (const [customer, { id }] of sheets.entries()) {
      await scoreSheet(expert, id, (indicator) => scoreOf(customer, at, indicator));
    }
  }
}

/** Keeps the template's weights, so that the cycle may go on to the calculation. */
export async function agreeWeights({ id, coordinator }: DrivenCycle): Promise<void> {
  const body = { method: 'template' as const, rationale: '沿用模板权重，委员会已确认' };
  await coordinator.call(weightConsensus.accept, { params: { cycleId: id }, body });
}

/** Runs the calculation, so that the cycle may go on to the review. */
export async function calculate({ id, coordinator }: DrivenCycle): Promise<void> {
  const params = { cycleId: id };
  const started = await coordinator.call(calculation.start, { params });
  await ended(coordinator, started.taskId);
  // Its first part hands over to the join, which the run names from then on.
  const { runs } = await coordinator.call(calculation.overview, { params });
  const taskId = runs.find((run) => run.id === started.id)?.taskId ?? '';
  const task = await ended(coordinator, taskId);
  if (task.state !== 'done')
    throw new Error(`calculating ended ${task.state}: ${JSON.stringify(task.problem)}`);
}

/** Lets the head approve every tier as it is, so that the cycle may go on to the strategy. */
export async function approveAll({ id, head }: DrivenCycle): Promise<void> {
  const params = { cycleId: id };
  const { items } = await head.call(review.board, { params });
  const seen = items.map(({ customerId, version }) => ({ customerId, version }));
  const { left } = await head.call(review.approveMany, { params, body: { items: seen } });
  if (left.length > 0) throw new Error(`the head may not decide on ${left.length} customers`);
}

/** Takes over what the playbooks propose, so that the cycle may go on to the tracking. */
export async function planActions({ id, coordinator }: DrivenCycle): Promise<void> {
  await coordinator.call(strategy.propose, { params: { cycleId: id }, body: {} });
}

/** What each stage asks for before it may be left. */
const WORK: Readonly<Record<Stage, (driven: DrivenCycle) => Promise<void>>> = {
  'target-setup': setUp,
  'data-collection': collectData,
  'expert-scoring': (driven) => scoreSheets(driven),
  'weight-consensus': agreeWeights,
  calculation: calculate,
  review: approveAll,
  strategy: planActions,
  tracking: () => Promise.resolve(),
};

/** Does the work of one stage after another until the cycle has come to the one named. */
export async function reach(driven: DrivenCycle, stage: Stage): Promise<void> {
  const { state } = await detail(driven);
  for (const passed of STAGES.slice(STAGES.indexOf(state as Stage), STAGES.indexOf(stage))) {
    await WORK[passed](driven);
    await advance(driven);
  }
}
