import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Tx } from '../platform/database/tx.js';
import { PrintedFile, PrintOrder } from './print-order.entity.js';

const CHUNK = 500;

/** How far an order is. */
export interface PrintCounts {
  readonly printed: number;
  readonly failed: number;
  readonly bytes: number;
}

@Injectable()
export class PrintOrderRepository {
  async add(tx: Tx, order: PrintOrder): Promise<void> {
    await tx.manager.insert(PrintOrder, order as never);
  }

  find(manager: EntityManager, id: string): Promise<PrintOrder | null> {
    return manager.findOneBy(PrintOrder, { id });
  }

  /** Locks the order for the rest of the transaction. */
  lock(tx: Tx, id: string): Promise<PrintOrder | null> {
    return tx.manager.findOne(PrintOrder, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The customers of an order, from one place on. */
  async customersOf(manager: EntityManager, id: string, from = 0, size = Infinity): Promise<string[]> {
    const order = await manager.findOne(PrintOrder, {
      where: { id },
      select: { id: true, customerIds: true },
    });
    return (order?.customerIds ?? []).slice(from, from + size);
  }

  /** Newest first; of one person where one is given. */
  ofCycle(manager: EntityManager, cycleId: string, orderedById?: string): Promise<PrintOrder[]> {
    const where = orderedById === undefined ? { cycleId } : { cycleId, orderedById };
    return manager.find(PrintOrder, { where, order: { orderedAt: 'DESC', id: 'DESC' } });
  }

  /** Changes an order that is still printing. @returns false when it has ended */
  async change(
    manager: EntityManager,
    id: string,
    patch: Partial<Pick<PrintOrder, 'state' | 'average' | 'taskId' | 'finishedAt'>>,
  ): Promise<boolean> {
    const result = await manager.update(PrintOrder, { id, state: 'printing' }, patch as never);
    return result.affected === 1;
  }

  /** @throws an error of the database when a place is taken already */
  async addFiles(tx: Tx, files: readonly PrintedFile[]): Promise<void> {
    for (let start = 0; start < files.length; start += CHUNK) {
      await tx.manager.insert(PrintedFile, files.slice(start, start + CHUNK) as never[]);
    }
  }

  /** In the order of the documents. */
  files(manager: EntityManager, orderId: string): Promise<PrintedFile[]> {
    return manager.find(PrintedFile, { where: { orderId }, order: { place: 'ASC' } });
  }

  file(manager: EntityManager, orderId: string, id: string): Promise<PrintedFile | null> {
    return manager.findOneBy(PrintedFile, { orderId, id });
  }

  /** Places from one on that something has become of. */
  async placesTaken(manager: EntityManager, orderId: string): Promise<Set<number>> {
    const files = await manager.find(PrintedFile, { where: { orderId }, select: { place: true } });
    return new Set(files.map(({ place }) => place));
  }

  /** Those of the keys that a printed file is kept under. */
  async keysInUse(manager: EntityManager, keys: readonly string[]): Promise<Set<string>> {
    const used = new Set<string>();
    for (let start = 0; start < keys.length; start += CHUNK) {
      const some = keys.slice(start, start + CHUNK);
      for (const { fileKey } of await manager.findBy(PrintedFile, { fileKey: In(some) })) {
        if (fileKey) used.add(fileKey);
      }
    }
    return used;
  }

  /** By order; orders of which nothing is printed yet are left out. */
  async counts(manager: EntityManager, orderIds: readonly string[]): Promise<Map<string, PrintCounts>> {
    if (orderIds.length === 0) return new Map();
    const rows = await manager
      .createQueryBuilder(PrintedFile, 'file')
      .select('file.orderId', 'orderId')
      .addSelect('COUNT(*)', 'every')
      .addSelect('COUNT(file.fileKey)', 'printed')
      .addSelect('SUM(file.bytes)', 'bytes')
      .where('file.orderId IN (:...orderIds)', { orderIds })
      .groupBy('file.orderId')
      .getRawMany<{ orderId: string; every: string; printed: string; bytes: string | null }>();
    return new Map(
      rows.map(({ orderId, every, printed, bytes }) => [
        orderId,
        {
          printed: Number(printed),
          failed: Number(every) - Number(printed),
          bytes: Number(bytes ?? 0),
        },
      ]),
    );
  }
}
