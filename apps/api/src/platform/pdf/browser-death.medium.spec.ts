import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, describe, expect, it } from '@jest/globals';

import { pageTexts } from '../../../test/support/read-pdf.js';
import { PdfPrinter } from './pdf-printer.js';
import { printMany, type PrintOutcome } from './print-many.js';
import type { Printable } from './printable.js';
import { fullPage, smallDocument } from './small-document.fixture.js';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly state: string;
  readonly command: string;
}

/** Everything this process has started, at any depth. */
function descendants(): readonly Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): Process[] => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
        const [state = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'latin1').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent: Number(parent), state, command }];
      } catch (gone) {
        // Ended between the listing and the look.
        if (['ENOENT', 'ESRCH'].includes((gone as NodeJS.ErrnoException).code ?? '')) return [];
        throw gone;
      }
    });
  const found = new Set([process.pid]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const one of all) if (found.has(one.parent)) found.add(one.pid);
  }
  return all.filter(({ pid }) => pid !== process.pid && found.has(pid));
}

const browsers = (): readonly Process[] => descendants().filter(({ command }) => command.includes('chrom'));
const main = (): Process | undefined => browsers().find(({ parent }) => parent === process.pid);
const child = (type: string): Process | undefined =>
  browsers().find(({ command }) => command.includes(`--type=${type}`));

async function until(condition: () => boolean, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(25)) if (condition()) return true;
  return condition();
}

/** So many pages that printing takes far longer than any limit here. */
const endless = (key: string): Printable => smallDocument(key, '<div style="height:4e7px"></div>');
/** Takes about a second: long enough to be killed in the middle. */
const slow = (key: string): Printable => smallDocument(key, fullPage(key).repeat(400));

let printer: PdfPrinter | undefined;

afterEach(async () => {
  await printer?.close();
  expect(
    await until(() => descendants().filter(({ command }) => command.includes('chrom')).length === 0, 10_000),
  ).toBe(true);
  expect(descendants().filter(({ state }) => state === 'Z')).toEqual([]);
});

describe('a browser that dies', () => {
  it('in the middle of a print is replaced, and the print is done all the same', async () => {
    printer = new PdfPrinter();
    await printer.printBatch([smallDocument('先', '<p>先</p>')]);
    const before = main()?.pid ?? NaN;
    const print = printer.printBatch([slow('慢'), smallDocument('快', '<p>快</p>')]);
    await pause(150);
    process.kill(before, 'SIGKILL');

    const printed = await print;
    expect(printed.map(({ key, pages }) => [key, pages])).toEqual([
      ['慢', 400],
      ['快', 1],
    ]);
    expect(main()?.pid).not.toBe(before);
  });

  it('between two prints is replaced', async () => {
    printer = new PdfPrinter();
    await printer.printBatch([smallDocument('一', '<p>一</p>')]);
    process.kill(main()?.pid ?? NaN, 'SIGKILL');
    await until(() => main() === undefined, 5_000);
    expect(await printer.printBatch([smallDocument('二', '<p>二</p>')])).toMatchObject([
      { key: '二', pages: 1 },
    ]);
  });

  it('loses only its renderer: the page is replaced, the browser stays', async () => {
    printer = new PdfPrinter({ lanes: 1 });
    await printer.printBatch([smallDocument('一', '<p>一</p>')]);
    const before = main()?.pid;
    const print = printer.printBatch([slow('慢')]);
    await pause(150);
    for (const { pid, command } of browsers())
      if (command.includes('--type=renderer')) process.kill(pid, 'SIGKILL');
    expect(await print).toMatchObject([{ key: '慢', pages: 400 }]);
    expect(main()?.pid).toBe(before);
  });

  it('loses the helper that writes the PDF', async () => {
    printer = new PdfPrinter({ timeLimit: 20_000 });
    const print = printer.printBatch([slow('慢')]);
    await until(() => child('utility') !== undefined, 5_000);
    await pause(150);
    for (const { pid, command } of browsers())
      if (command.includes('--type=utility')) process.kill(pid, 'SIGKILL');
    expect(await print).toMatchObject([{ key: '慢', pages: 400 }]);
  });
});

describe('a document without end', () => {
  it('is given up at the time limit, and the next one is printed', async () => {
    printer = new PdfPrinter({ timeLimit: 2_000 });
    await printer.printBatch([smallDocument('先', '<p>先</p>')]);
    const started = Date.now();
    await expect(printer.printBatch([endless('无尽')])).rejects.toMatchObject({ code: 'time-limit' });
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(await printer.printBatch([smallDocument('后', '<p>后</p>')])).toMatchObject([{ pages: 1 }]);
  });

  it('does not take the others of its batch along', async () => {
    printer = new PdfPrinter({ timeLimit: 3_000 });
    const parts = ['甲', '乙', '丙', '丁'].map((key) =>
      key === '丙' ? endless(key) : smallDocument(key, `<p>${key}方</p>`),
    );
    const outcomes: PrintOutcome[] = [];
    for await (const outcome of printMany(printer, parts, 2)) outcomes.push(outcome);

    expect(
      outcomes.map((outcome) => [outcome.key, 'fault' in outcome ? outcome.fault.code : 'printed']),
    ).toEqual([
      ['甲', 'printed'],
      ['乙', 'printed'],
      ['丙', 'time-limit'],
      ['丁', 'printed'],
    ]);
    const last = outcomes.at(-1);
    expect(last && 'pdf' in last ? (await pageTexts(last.pdf)).join('') : '').toContain('丁方');
  });
});

describe('a printer', () => {
  it('without a browser says so', async () => {
    printer = new PdfPrinter({ executablePath: '/nowhere/chromium' });
    await expect(printer.printBatch([smallDocument('一', '<p>一</p>')])).rejects.toMatchObject({
      code: 'browser-not-started',
    });
  });

  it('that is closed prints no more, and what was under way fails as such', async () => {
    printer = new PdfPrinter();
    await printer.printBatch([smallDocument('一', '<p>一</p>')]);
    const print = printer.printBatch([slow('慢')]);
    const failed = expect(print).rejects.toMatchObject({ name: 'PrintFault', code: 'closed' });
    await pause(50);
    await printer.close();
    await failed;
    await expect(printer.printBatch([smallDocument('二', '<p>二</p>')])).rejects.toMatchObject({
      code: 'closed',
    });
  });

  it('replaces its pages after a number of documents', async () => {
    printer = new PdfPrinter({ lanes: 1, documentsPerPage: 2 });
    const renderers = new Set<number>();
    for (let print = 0; print < 5; print++) {
      await printer.printBatch([smallDocument('一', '<p>一</p>')]);
      for (const { pid, command } of browsers()) if (command.includes('--type=renderer')) renderers.add(pid);
    }
    expect(renderers.size).toBeGreaterThanOrEqual(3);
  });
});
