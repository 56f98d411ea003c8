import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Log } from '../log/log.js';
import { Tx } from './tx.js';

const DEADLOCK = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD']);
const MAX_TRIES = 5;

function isDeadlock(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && DEADLOCK.has(String(error.code));
}

/** Runs acts in transactions. A deadlock rolls the act back and runs it again from the start. */
@Injectable()
export class Work {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: Log,
  ) {}

  /** For questions, which need no transaction. */
  get reader(): EntityManager {
    return this.dataSource.manager;
  }

  /** Whether the database answers at all. */
  async ping(): Promise<boolean> {
    const rows: unknown = await this.dataSource.query('SELECT 1 AS one');
    return Array.isArray(rows) && rows.length === 1;
  }

  async transact<T>(act: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(act);
      } catch (error) {
        if (!isDeadlock(error) || attempt === MAX_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 20));
      }
    }
  }

  private async once<T>(act: (tx: Tx) => Promise<T>): Promise<T> {
    let tx: Tx | undefined;
    const result = await this.dataSource.transaction('READ COMMITTED', async (manager) => {
      tx = new Tx(manager);
      const answer = await act(tx);
      await tx.runBefore();
      return answer;
    });
    for (const hook of tx?.takeAfter() ?? []) {
      await hook().catch((error: unknown) => {
        // The row that owes the work is committed; a sweep sends it again.
        this.log.logger.warn({ error }, 'work after a commit failed; the sweep will repeat it');
      });
    }
    return result;
  }
}
