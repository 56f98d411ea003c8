import { Injectable } from '@nestjs/common';
import type { ProblemCode } from '@assay/contract';
import { v7 as uuid } from 'uuid';
import { FileStore } from '../platform/files/file-store.js';
import { RuleBroken } from '../platform/http/rule-broken.js';
import { PrintFault, type PrintFaultCode } from '../platform/pdf/print-fault.js';
import { printMany, type PrintOutcome } from '../platform/pdf/print-many.js';
import type { Printable } from '../platform/pdf/printable.js';
import { TaskLost } from '../core/tasks/task-run.js';
import type { Composed } from './documents/composed.js';
import { ComposeDocuments } from './documents/compose-documents.js';
import { failedFile } from './failed-file.js';
import { folderOf } from './lost-files.js';
import type { PrintedFile, PrintOrder } from './print-order.entity.js';
import { ReportPrinter } from './report-printer.js';

type Ready = Extract<Composed, { readonly fileName: string }>;

/** Hears how many documents are done, of how many; throws when the work is no longer wanted. */
export type OnProgress = (done: number, total: number) => Promise<void>;

/** Why a single document could not be printed. */
const FAULTS: Partial<Record<PrintFaultCode, ProblemCode>> = {
  'time-limit': 'report-too-slow',
  'browser-died': 'report-printer-died',
  'unreadable-print': 'report-unreadable',
};

/** One attempt to print some documents; whoever began it removes what it kept in vain. */
export interface PrintAttempt {
  /** Keys of the files kept so far. */
  readonly kept: readonly string[];
  /** @throws TaskLost, RuleBroken report-printer-missing */
  print(onProgress: OnProgress): Promise<PrintedFile[]>;
}

/** Composes documents, prints them and keeps the files. */
@Injectable()
export class PrintDocuments {
  constructor(
    private readonly documents: ComposeDocuments,
    private readonly printer: ReportPrinter,
    private readonly files: FileStore,
  ) {}

  begin(order: PrintOrder, from: number, size: number): PrintAttempt {
    const kept: string[] = [];
    return { kept, print: (onProgress) => this.print(order, { from, size }, kept, onProgress) };
  }

  private async print(
    order: PrintOrder,
    { from, size }: { from: number; size: number },
    kept: string[],
    onProgress: OnProgress,
  ): Promise<PrintedFile[]> {
    const done: PrintedFile[] = [];
    const total = Math.min(size, order.documents - from);
    const ready = new Map<string, Ready>();
    const printables = this.printables(order, { from, size }, ready, (file) => done.push(file));
    try {
      for await (const outcome of printMany(this.printer.printer, printables)) {
        const document = ready.get(outcome.key);
        if (!document) throw new RangeError(`nobody asked for ${outcome.key}`);
        ready.delete(outcome.key);
        done.push(await this.keep(order, document, outcome, kept));
        await onProgress(done.length, total);
      }
    } catch (error) {
      throw translated(error);
    }
    return done;
  }

  private async *printables(
    order: PrintOrder,
    { from, size }: { from: number; size: number },
    ready: Map<string, Ready>,
    failed: (file: PrintedFile) => void,
  ): AsyncGenerator<Printable> {
    for await (const document of this.documents.some(order, from, size)) {
      if ('problem' in document) {
        failed(failedFile(order, document.place, document.customerId, document.problem));
        continue;
      }
      const key = String(document.place);
      ready.set(key, document);
      yield { key, ...document.report };
    }
  }

  private async keep(
    order: PrintOrder,
    { place, customerId, fileName }: Ready,
    outcome: PrintOutcome,
    kept: string[],
  ): Promise<PrintedFile> {
    if ('fault' in outcome) {
      const code = FAULTS[outcome.fault.code] ?? 'unexpected';
      return failedFile(order, place, customerId, { code, facts: { reference: order.id } });
    }
    const { key, bytes } = await this.files.keep(folderOf(order.id), outcome.pdf);
    kept.push(key);
    return {
      id: uuid(),
      orderId: order.id,
      place,
      customerId,
      fileName,
      fileKey: key,
      bytes,
      pages: outcome.pages,
      problemCode: null,
      problemFacts: null,
    };
  }
}

/** A printer that is being closed belongs to a worker that ends: another one takes the task. */
function translated(error: unknown): unknown {
  if (!(error instanceof PrintFault)) return error;
  if (error.code === 'closed') return new TaskLost();
  return error.code === 'browser-missing' ? new RuleBroken('report-printer-missing') : error;
}
