import type { SetAside } from '@assay/metrics';
import type { StagedBatch } from './import.repository.js';
import type { Cells } from './staged-cells.js';

/**
 * Rows of one transaction, each of which waits for the disk once: enough for that to be little, and few enough that
 * they are written and forgotten while they are young. Rows that outlive two collections of young garbage are kept
 * until the next great one, by when they are hundreds of megabytes.
 */
const BATCH = 1_000;

/** Rows to be written at once, and the last line they reach to. */
export interface Staged {
  readonly batch: StagedBatch;
  readonly upTo: number;
}

/**
 * Collects rows until there are enough for a batch. Lines up to `stagedLine` were staged by a worker
 * that did not come to the end, and are passed over.
 */
export class StagingBuffer {
  private rows: { line: number; cells: Cells }[] = [];
  private setAside: SetAside[] = [];

  constructor(private readonly stagedLine: number) {}

  addRow(line: number, cells: Cells): void {
    if (line > this.stagedLine) this.rows.push({ line, cells });
  }

  addSetAside(row: SetAside): void {
    if (row.line > this.stagedLine) this.setAside.push(row);
  }

  /** A value for an indicator that the cycle's model does not take from outside. */
  addForeignIndicator(line: number, indicator: string): void {
    const row = {
      file: 'values',
      line,
      column: 'indicator',
      rule: 'unknown-indicator',
      value: indicator.slice(0, 200),
    };
    this.addSetAside(row as unknown as SetAside);
  }

  isFull(): boolean {
    return this.rows.length + this.setAside.length >= BATCH;
  }

  /** Hands over what is there; null when there is nothing. */
  take(): Staged | null {
    const { rows, setAside } = this;
    if (rows.length + setAside.length === 0) return null;
    this.rows = [];
    this.setAside = [];
    const upTo = [...rows, ...setAside].reduce((last, { line }) => Math.max(last, line), 0);
    return { batch: { rows, setAside }, upTo };
  }
}
