import { Injectable } from '@nestjs/common';
import { Work } from '../platform/database/work.js';
import { FileStore } from '../platform/files/file-store.js';
import { PrintOrderRepository } from './print-order.repository.js';

/** Folder of an order's files. */
export function folderOf(orderId: string): string {
  return `reports/${orderId}`;
}

/** Removes files that no row names: what an attempt kept that was killed, cancelled or overtaken. */
@Injectable()
export class LostFiles {
  constructor(
    private readonly work: Work,
    private readonly files: FileStore,
    private readonly orders: PrintOrderRepository,
  ) {}

  /** Asks the table first: an attempt whose commit was not confirmed may have succeeded. */
  async removeUnused(keys: readonly string[]): Promise<void> {
    const used = await this.orders.keysInUse(this.work.reader, keys);
    for (const key of keys) {
      if (!used.has(key)) await this.files.remove(key);
    }
  }

  /** For an order that nobody prints any more. */
  async removeUnusedOf(orderId: string): Promise<void> {
    await this.removeUnused(await this.files.list(folderOf(orderId)));
  }
}
