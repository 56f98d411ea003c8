import { availableParallelism, loadavg } from 'node:os';

import { extractText, getDocumentProxy } from 'unpdf';

import { notoSansSc } from '../src/platform/pdf/fonts/font-library.js';
import { PdfPrinter } from '../src/platform/pdf/pdf-printer.js';
import { printMany } from '../src/platform/pdf/print-many.js';
import type { Printable, Printed } from '../src/platform/pdf/printable.js';
import { demoReports } from './demo-reports.js';
import { OneByOne } from './one-by-one.js';
import { memoryOf, processorTimeOf } from './process-family.js';

const COUNT = Number(process.argv[2] ?? 1_000);
const BATCH = process.argv[3] === undefined ? undefined : Number(process.argv[3]);
/** Printer and peers take turns block by block, so that a slow moment of the machine hits all of them alike. */
const BLOCK = 500;
/** Of each block, how many the peers print. */
const SAMPLE = 100;
const TARGET = { ratio: 5, fileBytes: 300_000, memoryGrowth: 1.3 };

const reports = demoReports(COUNT);
const printer = new PdfPrinter();
const fonts = notoSansSc();
const single = await OneByOne.open(fonts, 1);
const pair = await OneByOne.open(fonts, 2);
const fresh = await OneByOne.open(fonts, 'new');

const spent = { printer: 0, single: 0, pair: 0, fresh: 0 };
const worked = { printer: 0, single: 0 };
const sizes: number[] = [];
let pages = 0;
let sampled = 0;
let different = 0;
let early = 0;

// Warm: fonts are opened, pages stand, code is compiled.
const warm = reports.slice(0, 50);
await printed(warm);
await single.print(warm.slice(0, 10));
await pair.print(warm.slice(0, 10));
await fresh.print(warm.slice(0, 10));

for (let from = 0; from < COUNT; from += BLOCK) {
  const block = reports.slice(from, from + BLOCK);
  const sample = block.slice(0, SAMPLE);
  const rounds = [
    async () => {
      const before = processorTimeOf(process.pid);
      const [files, seconds] = await timed(() => printed(block));
      worked.printer += processorTimeOf(process.pid) - before;
      spent.printer += seconds;
      for (const { pdf, pages: own } of files) {
        sizes.push(pdf.length);
        pages += own;
      }
      return files;
    },
    async () => {
      const before = processorTimeOf(process.pid);
      const [files, seconds] = await timed(() => single.print(sample));
      worked.single += processorTimeOf(process.pid) - before;
      spent.single += seconds;
      return files;
    },
  ] as const;
  const turn = (from / BLOCK) % 2 === 0;
  const [files, peers] = turn
    ? [await rounds[0](), await rounds[1]()]
    : await rounds[1]().then(async (peers) => [await rounds[0](), peers] as const);
  spent.pair += (await timed(() => pair.print(sample)))[1];
  spent.fresh += (await timed(() => fresh.print(sample)))[1];
  sampled += sample.length;
  for (const [index, peer] of peers.slice(0, 5).entries()) {
    if ((await textOf(peer)) !== (await textOf(files[index]?.pdf ?? new Uint8Array()))) different += 1;
  }
  if (from === 0) early = memory();
}
const late = memory();
await Promise.all([printer.close(), single.close(), pair.close(), fresh.close()]);

const rates = {
  printer: COUNT / spent.printer,
  single: sampled / spent.single,
  pair: sampled / spent.pair,
  fresh: sampled / spent.fresh,
};
const ratio = rates.printer / rates.single;
const largest = Math.max(...sizes);
const growth = late / early;
const passed =
  ratio >= TARGET.ratio && largest <= TARGET.fileBytes && growth <= TARGET.memoryGrowth && different === 0;
const mean = sizes.reduce((sum, size) => sum + size, 0) / COUNT;

line('reports', `${COUNT} of ${(pages / COUNT).toFixed(2)} pages on average`);
line('printer', `${rates.printer.toFixed(1)} reports/s (${spent.printer.toFixed(1)} s)`);
line(
  'one by one',
  `${rates.single.toFixed(1)} reports/s on one page used again, ${rates.fresh.toFixed(1)} on a new page each`,
);
line('two pages', `${rates.pair.toFixed(1)} reports/s, each one by one`);
line(
  'ratio',
  `${ratio.toFixed(2)} printer to one by one (target ${TARGET.ratio}), ${(rates.printer / rates.fresh).toFixed(2)} to new pages`,
);
line('load', `${loadavg()[0]?.toFixed(1)} processes on ${availableParallelism()} cores in the last minute`);
line(
  'processor',
  `${ms(worked.printer / COUNT)} a report, one by one ${ms(worked.single / sampled)}: x ${(worked.single / sampled / (worked.printer / COUNT)).toFixed(2)}`,
);
line('files', `${kB(mean)} on average, ${kB(largest)} the largest (target ${kB(TARGET.fileBytes)})`);
line(
  'memory',
  `${MB(early)} after ${BLOCK}, ${MB(late)} after ${COUNT}: x ${growth.toFixed(2)} (target ${TARGET.memoryGrowth})`,
);
line('differences', `${different} texts unlike the peer's`);
line('target', passed ? 'reached' : 'MISSED');
process.exitCode = passed ? 0 : 1;

async function printed(parts: readonly Printable[]): Promise<Printed[]> {
  const files: Printed[] = [];
  for await (const outcome of BATCH === undefined
    ? printMany(printer, parts)
    : printMany(printer, parts, BATCH)) {
    if ('fault' in outcome) throw outcome.fault;
    files.push(outcome);
  }
  return files;
}

/** All but the page numbers, which the peer does not have. */
async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false });
  return text.map((page) => page.replace(/\s\d+ ?\/ ?\d+\s*$/, '').replace(/\s+/g, '')).join('\n');
}

/** Memory of this process and of the printer's browser; the peers' browsers are left out. */
function memory(): number {
  globalThis.gc?.();
  return [single, pair, fresh].reduce((rest, { pid }) => rest - memoryOf(pid), memoryOf(process.pid));
}

async function timed<T>(act: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const result = await act();
  return [result, (performance.now() - start) / 1000];
}

function line(name: string, text: string): void {
  console.log(`${name.padEnd(12)} ${text}`);
}

function ms(seconds: number): string {
  return `${(seconds * 1e3).toFixed(1)} ms`;
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1e3)} kB`;
}

function MB(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
