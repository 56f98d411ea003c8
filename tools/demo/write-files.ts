import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FILE_NAMES } from './dirt/planted.ts';
import { DEMO_SEED, generateCompany } from './generate-company.ts';

const USAGE = 'usage: node tools/demo/write-files.ts FOLDER [--as-of 2026-06-30] [--seed NUMBER]';

/** Writes the demo company's canonical files into a folder and prints what an import of them must count. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, seed: { type: 'string', default: String(DEMO_SEED) } },
  });
  const [folder] = positionals;
  const asOf = values['as-of'];
  if (folder === undefined || positionals.length > 1 || !/^\d+$/.test(values.seed)) {
    console.error(USAGE);
    return 2;
  }
  const company = generateCompany(Number(values.seed), asOf === undefined ? {} : { asOf });
  await mkdir(folder, { recursive: true });
  for (const file of FILE_NAMES) await writeFile(join(folder, `${file}.csv`), company.files[file]);
  console.log(JSON.stringify(company.dirt, null, 2));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
