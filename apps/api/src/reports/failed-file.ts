import type { Facts } from '@assay/contract';
import { v7 as uuid } from 'uuid';
import type { PrintedFile, PrintOrder } from './print-order.entity.js';

/** Why there is no file. */
export interface PrintProblem {
  readonly code: string;
  readonly facts: Facts;
}

/** A document of which there is no file, with the reason. */
export function failedFile(
  order: Pick<PrintOrder, 'id' | 'kind'>,
  place: number,
  customerId: string | null,
  problem: PrintProblem,
): PrintedFile {
  return {
    id: uuid(),
    orderId: order.id,
    place,
    customerId: order.kind === 'customer' ? customerId : null,
    fileName: '',
    fileKey: null,
    bytes: null,
    pages: null,
    problemCode: problem.code,
    problemFacts: problem.facts,
  };
}
