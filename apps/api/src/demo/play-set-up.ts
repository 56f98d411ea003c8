import { DEMO_PEOPLE, type Company, type FileName } from '@assay-tools/demo';
import type { Stage } from '@assay/cycle';
import type { TableKey } from '@assay/metrics';
import { Readable } from 'node:stream';
import { CycleReader } from '../core/cycle/cycle.reader.js';
import { MoveCycle } from '../core/cycle/move-cycle.js';
import { OpenCycle } from '../core/cycle/open-cycle.js';
import { SetDeadlines } from '../core/cycle/set-deadlines.js';
import { UploadFile } from '../stages/data-collection/upload-file.js';
import { StartCollection } from '../stages/data-collection/start-collection.js';
import { ChooseModel } from '../stages/target-setup/choose-model.js';
import { FreezeScope } from '../stages/target-setup/freeze-scope.js';
import { SetGoal } from '../stages/target-setup/set-goal.js';
import { SetTeam } from '../stages/target-setup/set-team.js';
import type { DemoStage } from './demo-stage.js';

const COORDINATOR = 'lin.yuan';
const TEAM_ROLES = ['coordinator', 'expert', 'head', 'owner'] as const;
const EVERYBODY = { industries: [], regions: [], sizes: [], departmentIds: [], stages: [] };

export interface DemoPlan {
  readonly name: string;
  readonly goal: string;
  readonly target: { measure: string; unit: string; from: number | null; to: number };
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly previousId: string | null;
  readonly modelVersionId: string;
  readonly deadlines: Readonly<Record<Stage, string>>;
  readonly sideBySide: boolean;
}

async function versionOf(stage: DemoStage, cycleId: string): Promise<number> {
  return (await stage.act(CycleReader).one(stage.work.reader, cycleId)).version;
}

/** Moves a cycle on, as its coordinator. */
export async function advance(stage: DemoStage, cycleId: string): Promise<void> {
  const version = await versionOf(stage, cycleId);
  await stage.act(MoveCycle).advance(stage.who(COORDINATOR), { cycleId, version });
}

async function importFile(
  stage: DemoStage,
  cycleId: string,
  company: Company,
  table: FileName,
): Promise<void> {
  const stream = Readable.from([Buffer.from(company.files[table])]);
  const file = { fileName: `${table}.csv`, stream, tooLarge: () => false };
  const input = { params: { cycleId }, query: { table: table as TableKey }, body: {} };
  await stage.act(UploadFile).run(stage.who(COORDINATOR), input, file);
  await stage.done(cycleId);
}

/** Opens a cycle and sets it up, ready for data. @returns its id */
export async function playSetUp(stage: DemoStage, company: Company, plan: DemoPlan): Promise<string> {
  const by = stage.who(COORDINATOR);
  const { name, goal, target, periodStart, periodEnd, previousId, modelVersionId } = plan;
  const { id: cycleId } = await stage.act(OpenCycle).run(by, {
    params: {},
    query: {},
    body: { name, goal, periodStart, periodEnd, previousId },
  });
  const seen = async () => ({ params: { cycleId }, query: {}, version: await versionOf(stage, cycleId) });
  await importFile(stage, cycleId, company, 'customers');
  const goalSeen = await seen();
  await stage.act(SetGoal).run(by, {
    ...goalSeen,
    body: { version: goalSeen.version, name, goal, target, periodStart, periodEnd },
  });
  const scopeSeen = await seen();
  await stage
    .act(FreezeScope)
    .run(by, { ...scopeSeen, body: { version: scopeSeen.version, filter: EVERYBODY } });
  const modelSeen = await seen();
  await stage
    .act(ChooseModel)
    .run(by, { ...modelSeen, body: { version: modelSeen.version, modelVersionId } });
  const teamSeen = await seen();
  const team = TEAM_ROLES.flatMap((role) =>
    DEMO_PEOPLE.filter(({ roles }) => roles.includes(role)).map(({ login }) => ({
      role,
      personId: stage.who(login).id,
    })),
  );
  await stage.act(SetTeam).run(by, { ...teamSeen, body: { version: teamSeen.version, team } });
  const dueSeen = await seen();
  const { deadlines, sideBySide } = plan;
  await stage
    .act(SetDeadlines)
    .run(by, { ...dueSeen, body: { version: dueSeen.version, deadlines, sideBySide } });
  await advance(stage, cycleId);
  return cycleId;
}

/** Imports everything the company has, and collects the values. */
export async function playDataCollection(stage: DemoStage, cycleId: string, company: Company): Promise<void> {
  for (const table of Object.keys(company.files) as FileName[]) {
    if (table !== 'customers') await importFile(stage, cycleId, company, table);
  }
  await stage.act(StartCollection).run(stage.who(COORDINATOR), cycleId);
  await stage.done(cycleId);
  await advance(stage, cycleId);
}
