import type { PrintedFile as PrintedFileView, PrintOrder as PrintOrderView } from '@assay/contract';
import type { Actor } from '../platform/http/actor.js';
import type { Customer } from '../core/customers/customer.entity.js';
import type { PrintedFile, PrintOrder } from './print-order.entity.js';
import type { PrintCounts } from './print-order.repository.js';
import { mayDownload } from './report-scope.js';

const NOTHING: PrintCounts = { printed: 0, failed: 0, bytes: 0 };

export function orderView(actor: Actor, order: PrintOrder, counts: PrintCounts = NOTHING): PrintOrderView {
  return {
    id: order.id,
    cycleId: order.cycleId,
    kind: order.kind,
    language: order.language,
    state: order.state,
    documents: order.documents,
    ...counts,
    runNumber: order.runNumber,
    orderedBy: order.orderedByName,
    orderedAt: order.orderedAt.toISOString(),
    finishedAt: order.finishedAt?.toISOString() ?? null,
    taskId: order.taskId,
    own: order.orderedById === actor.id,
    showsContacts: order.showsContacts,
    downloadable: mayDownload(actor, order),
  };
}

export function fileView(file: PrintedFile, customer: Customer | undefined): PrintedFileView {
  return {
    id: file.id,
    customer: customer ? { id: customer.id, code: customer.code, name: customer.name } : null,
    fileName: file.fileName,
    bytes: file.bytes,
    pages: file.pages,
    problem: file.problemCode ? { code: file.problemCode, facts: { ...file.problemFacts } } : null,
  };
}
