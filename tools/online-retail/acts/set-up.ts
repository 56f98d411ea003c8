import { cycles, models, targetSetup } from '@assay/contract';
import { STAGES } from '@assay/cycle';
import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from '../api-client.ts';
import { firstDay } from './first-day.ts';
import { importFile } from './import-file.ts';
import { advance, detail, type CycleRun, type Figures } from './run.ts';

const TEMPLATE = 'value-relationship-potential-risk';
/** The template's weights are printed with a sum of 120 %. */
const NORMALISE = { code: 'weights-sum', path: '/dimensions', repair: 'normalise' };
const DAY_MS = 86_400_000;
const DAYS_PER_STAGE = 7;

const NAME = 'Online Retail';
const GOAL = 'Find the buyers that are worth the most, and those about to leave';

/** Opens the cycle, which is empty. @returns its id */
export async function openCycle({ coordinator, asOf }: Omit<CycleRun, 'id'>): Promise<string> {
  const period = { periodStart: firstDay(asOf), periodEnd: asOf };
  return (await coordinator.call(cycles.open, { body: { name: NAME, goal: GOAL, ...period } })).id;
}

/** The countries of the customers' file, and how many customers it has. */
async function fileOf(folder: string): Promise<{ regions: string[]; customers: number }> {
  const regions = new Set<string>();
  let customers = 0;
  const rows: AsyncIterable<{ region: string }> = createReadStream(join(folder, 'customers.csv')).pipe(
    parse({ columns: true }),
  );
  for await (const { region } of rows) {
    regions.add(region);
    customers += 1;
  }
  return { regions: [...regions], customers };
}

/** The newest version of the template in the house, or a new one. */
async function modelVersion({ coordinator }: CycleRun): Promise<string> {
  const versions = await coordinator.call(models.versions);
  const known = versions.find(({ key }) => key === TEMPLATE);
  if (known) return known.id;
  const body = { templateKey: TEMPLATE, decisions: [NORMALISE] };
  return (await coordinator.call(models.adopt, { body })).id;
}

/** Brings the customers in, and says what the cycle is about, with whom, and until when. */
export async function setUp(run: CycleRun): Promise<Figures> {
  const { coordinator, asOf } = run;
  const params = { cycleId: run.id };
  const seen = async () => ({ version: (await detail(run)).version });
  const imported = await importFile(run, 'customers');
  const file = await fileOf(run.folder);

  const period = { periodStart: firstDay(asOf), periodEnd: asOf };
  const target = { measure: 'Share of customers at risk', unit: '%', from: null, to: 20 };
  const goal = { ...(await seen()), name: NAME, goal: GOAL, target, ...period };
  await coordinator.call(targetSetup.setGoal, { params, body: goal });

  const filter = { industries: [], regions: file.regions, sizes: [], departmentIds: [], stages: [] };
  const sheet = await coordinator.call(targetSetup.freezeScope, {
    params,
    body: { ...(await seen()), filter },
  });
  const { customers } = sheet.preview;
  if (customers !== file.customers)
    throw new CannotGoOn(
      `${file.customers} customers are in the file, but their countries have ${customers}`,
    );

  const modelVersionId = await modelVersion(run);
  await coordinator.call(targetSetup.chooseModel, { params, body: { ...(await seen()), modelVersionId } });
  const team = [
    { role: 'coordinator' as const, personId: coordinator.me.id },
    ...run.experts.map(({ me }) => ({ role: 'expert' as const, personId: me.id })),
    { role: 'head' as const, personId: run.head.me.id },
    { role: 'owner' as const, personId: run.owner.me.id },
  ];
  await coordinator.call(targetSetup.setTeam, { params, body: { ...(await seen()), team } });
  const due = (index: number) => new Date(Date.now() + (index + 1) * DAYS_PER_STAGE * DAY_MS);
  const deadlines = Object.fromEntries(
    STAGES.map((stage, at) => [stage, due(at).toISOString().slice(0, 10)]),
  );
  await coordinator.call(cycles.deadlines, {
    params,
    body: { ...(await seen()), deadlines, sideBySide: false },
  });
  await advance(run);
  return { ...imported, 'in scope': customers, countries: file.regions.length };
}
