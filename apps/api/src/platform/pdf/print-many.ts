import type { PdfPrinter } from './pdf-printer.js';
import { PrintFault } from './print-fault.js';
import type { Printable, Printed } from './printable.js';

/** What became of one document. */
export type PrintOutcome = Printed | { readonly key: string; readonly fault: PrintFault };

/** Documents in one page load: beyond, little is gained and more is lost when one of them fails. Measured by apps/api/bench. */
const BATCH = 25;

/**
 * Prints any number of documents in batches and answers in their order, as they get ready. Few are
 * held in memory at a time: the next are asked for when the first are done. A document that cannot
 * be printed does not take the others of its batch along: they are printed one by one then.
 *
 * @throws PrintFault when the browser is missing, does not start, or the printer was closed
 */
export async function* printMany(
  printer: PdfPrinter,
  parts: Iterable<Printable> | AsyncIterable<Printable>,
  batchSize = BATCH,
): AsyncGenerator<PrintOutcome, void, undefined> {
  const underWay: Promise<PrintOutcome[]>[] = [];
  // One more than the lanes, so that a browser page is never idle while a print is cut apart.
  const most = printer.lanes + 1;
  for await (const batch of batches(parts, batchSize)) {
    const outcome = printEach(printer, batch);
    // Looked at below, in order; until then a failure must not count as unhandled.
    outcome.catch(() => undefined);
    underWay.push(outcome);
    if (underWay.length >= most) yield* await (underWay.shift() as Promise<PrintOutcome[]>);
  }
  for (const outcome of underWay) yield* await outcome;
}

async function printEach(printer: PdfPrinter, batch: readonly Printable[]): Promise<PrintOutcome[]> {
  try {
    return await printer.printBatch(batch);
  } catch (fault) {
    if (!(fault instanceof PrintFault) || !isOfOneDocument(fault)) throw fault;
    const [only] = batch;
    if (only && batch.length === 1) return [{ key: only.key, fault }];
    const outcomes: PrintOutcome[] = [];
    for (const part of batch) outcomes.push(...(await printEach(printer, [part])));
    return outcomes;
  }
}

function isOfOneDocument(fault: PrintFault): boolean {
  return fault.code === 'time-limit' || fault.code === 'browser-died' || fault.code === 'unreadable-print';
}

async function* batches(
  parts: Iterable<Printable> | AsyncIterable<Printable>,
  size: number,
): AsyncGenerator<Printable[]> {
  let batch: Printable[] = [];
  for await (const part of parts) {
    batch.push(part);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
