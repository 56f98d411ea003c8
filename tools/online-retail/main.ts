import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { finished, pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { convert, type InvoiceLine } from './convert.ts';

/** Writes with the stream's own back-pressure, in pieces of 64 kB and more. */
function writer(stream: WriteStream): { add(text: string): void | Promise<void>; end(): Promise<void> } {
  let held = '';
  const flush = async (): Promise<void> => {
    const ready = stream.write(held);
    held = '';
    if (!ready) await once(stream, 'drain');
  };
  return {
    add(text) {
      held += text;
      return held.length < 65_536 ? undefined : flush();
    },
    async end() {
      stream.end(held);
      await finished(stream);
    },
  };
}

const USAGE =
  'usage: node tools/online-retail/main.ts SOURCE.csv[.gz] FOLDER [--department KEY] [--owner LOGIN]';

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { department: { type: 'string' }, owner: { type: 'string' } },
  });
  const [source, folder] = positionals;
  if (source === undefined || folder === undefined || positionals.length > 2) {
    console.error(USAGE);
    return 2;
  }
  await mkdir(folder, { recursive: true });
  const customers = writer(createWriteStream(join(folder, 'customers.csv')));
  const orderLines = writer(createWriteStream(join(folder, 'order_lines.csv')));

  const records = parse({ columns: true });
  const bytes = createReadStream(source);
  const reading = source.endsWith('.gz')
    ? pipeline(bytes, createGunzip(), records)
    : pipeline(bytes, records);
  const lines: AsyncIterable<InvoiceLine> = records;
  const [counts] = await Promise.all([
    convert(
      lines,
      { customers: (text) => customers.add(text), orderLines: (text) => orderLines.add(text) },
      values,
    ),
    reading,
  ]);
  await Promise.all([customers.end(), orderLines.end()]);
  console.log(JSON.stringify(counts, null, 2));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
