import { system } from '@assay/contract';
import { isStage, type Role, type Stage } from '@assay/cycle';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_PASSWORD } from '@assay-tools/demo';
import { calculate } from './acts/calculate.ts';
import { collectData } from './acts/collect-data.ts';
import { plan } from './acts/plan.ts';
import { review } from './acts/review.ts';
import type { CycleRun, Figures } from './acts/run.ts';
import { score } from './acts/score.ts';
import { openCycle, setUp } from './acts/set-up.ts';
import { sumSpend } from './acts/sum-spend.ts';
import { track } from './acts/track.ts';
import { weigh } from './acts/weigh.ts';
import { ApiClient, CannotGoOn, signIn } from './api-client.ts';

// Takes a cycle over the converted Online Retail data through a running Assay, from its goal to its end.

const USAGE = `usage: cycle FOLDER [--url http://127.0.0.1:3000] [--as-of 2011-12-09] [--sheets 0] [--until STAGE]
  [--coordinator LOGIN] [--expert LOGIN]... [--head LOGIN] [--owner LOGIN] [--password WORD]
FOLDER holds customers.csv and order_lines.csv; --sheets is how many customers experts score, the others expire,\nand --until the last stage to go through.`;

const ACTS: Readonly<Record<Stage, (run: CycleRun) => Promise<Figures>>> = {
  'target-setup': setUp,
  'data-collection': collectData,
  'expert-scoring': score,
  'weight-consensus': weigh,
  calculation: calculate,
  review,
  strategy: plan,
  tracking: track,
};

/** What the command line says, with the demo's people where it says nothing. */
const given = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      'as-of': { type: 'string', default: '2011-12-09' },
      sheets: { type: 'string', default: '0' },
      until: { type: 'string', default: 'tracking' },
      coordinator: { type: 'string', default: 'lin.yuan' },
      expert: { type: 'string', multiple: true, default: ['su.qing', 'he.jing'] },
      head: { type: 'string', default: 'zhao.gang' },
      owner: { type: 'string', default: 'zhou.hang' },
      password: { type: 'string', default: DEMO_PASSWORD },
    },
  });

async function begin(folder: string, values: ReturnType<typeof given>['values']): Promise<CycleRun> {
  for (const file of ['customers.csv', 'order_lines.csv']) {
    if (!existsSync(join(folder, file))) throw new CannotGoOn(`${join(folder, file)} is not there`);
  }
  const { url, password, 'as-of': asOf } = values;
  if (!URL.canParse(url)) throw new CannotGoOn(`${url} is no address`);
  await new ApiClient(url).call(system.health);
  const as = (login: string, role: Role) => signIn(url, { login, password, role });
  const people = {
    coordinator: await as(values.coordinator, 'coordinator'),
    experts: await Promise.all(values.expert.map((login) => as(login, 'expert'))),
    head: await as(values.head, 'head'),
    owner: await as(values.owner, 'owner'),
  };
  const draft = { ...people, folder, asOf, sheets: Number(values.sheets) };
  return { ...draft, id: await openCycle(draft) };
}

function tell(heading: string, figures: Figures): void {
  console.log(heading);
  for (const [name, figure] of Object.entries(figures)) console.log(`  ${name}: ${figure}`);
}

async function main(): Promise<number> {
  const { positionals, values } = given();
  const [folder] = positionals;
  if (
    folder === undefined ||
    positionals.length > 1 ||
    !/^\d+$/.test(values.sheets) ||
    !isStage(values.until)
  ) {
    console.error(USAGE);
    return 2;
  }
  const run = await begin(folder, values);
  console.log(`cycle ${run.id} at ${values.url}`);
  const started = performance.now();
  for (const [stage, act] of Object.entries(ACTS)) {
    const before = performance.now();
    const figures = await act(run);
    tell(`${stage}: ${((performance.now() - before) / 1000).toFixed(1)} s`, figures);
    if (stage === values.until) break;
  }
  tell(`together: ${((performance.now() - started) / 1000).toFixed(1)} s`, {});
  if (values.until === 'tracking')
    tell('what the pages show of the customers, added up', await sumSpend(run));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof CannotGoOn ? error.message : error);
  process.exitCode = 1;
}
