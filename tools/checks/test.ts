import { findChromium } from '../services/chromium.ts';
import { providePrograms } from '../start/install-programs.ts';
import { neededPrograms } from '../start/needed-programs.ts';
import { Refusal } from '../start/refusal.mjs';
import { ROOT } from '../start/workspace.ts';
import { chosenSteps } from './chosen-steps.ts';
import { TEST_STEPS, type TestStep } from './steps.ts';
import type { Tally } from './tally.ts';

/** Settings of the person who calls; a test that read them would touch servers that are not its own. */
const PRIVATE =
  /^(DATABASE_|REDIS_|SMTP_|OIDC_|ASSAY_|PORT$|HOST$|WEB_ROOT$|PUBLIC_URL$|MAX_UPLOAD_MB$|WORKER_|LOG_LEVEL$|NODE_ENV$)/;

interface Result extends Tally {
  readonly name: string;
  readonly seconds: number;
}

async function runStep(step: TestStep, done: readonly Result[], live: boolean): Promise<Result> {
  const began = performance.now();
  const broken = done.find(({ name, failed }) => failed > 0 && step.after?.includes(name));
  const tally = broken
    ? { passed: 0, failed: 1, output: `not run, since ${broken.name} failed` }
    : await step.run(live).catch((error: unknown) => ({ passed: 0, failed: 1, output: String(error) }));
  return { ...tally, name: step.name, seconds: (performance.now() - began) / 1000 };
}

const line = ({ name, passed, failed, seconds }: Result) =>
  `${failed ? '✗' : '✓'} ${name.padEnd(16)} ${passed} passed, ${failed} failed  (${seconds.toFixed(1)} s)`;

async function test(args: readonly string[]): Promise<boolean> {
  for (const name of Object.keys(process.env)) if (PRIVATE.test(name)) delete process.env[name];
  const steps = chosenSteps(args, TEST_STEPS);
  const chromePath = process.env['CHROME_PATH'];
  const settings = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: undefined,
    redisUrl: undefined,
    chromePath,
    demo: false,
  };
  providePrograms(neededPrograms(settings), (text) => console.log(text));
  process.env['CHROME_PATH'] = findChromium(chromePath) ?? '';

  const results: Result[] = [];
  for (const step of steps) {
    const result = await runStep(step, results, args.length > 0);
    results.push(result);
    console.log(line(result));
    if (result.failed > 0 && args.length === 0) console.log(result.output);
  }
  const sum = (count: (result: Result) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const failed = sum((result) => result.failed);
  console.log(`\n${results.map(line).join('\n')}\n`);
  console.log(`${Math.round(sum(({ seconds }) => seconds))} s`);
  console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed`);
  return failed === 0;
}

process.chdir(ROOT);
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
try {
  process.exitCode = (await test(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  const known = error instanceof Refusal || error instanceof RangeError;
  console.error(known ? `✗ ${error.message}` : error);
  process.exitCode = 1;
}
