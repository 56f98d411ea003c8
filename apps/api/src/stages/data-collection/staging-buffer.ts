import type { SetAside } from '@assay/metrics';
import type { StagedBatch } from './import.repository.js';
import type { Cells } from './staged-cells.js';

const BATCH = 1_000;

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

  /** Hands over what is there, in the order of its lines, in batches that each end on a whole line. */
  *take(): Generator<{ batch: StagedBatch; upTo: number }> {
    const rows = this.rows;
    const setAside = this.setAside;
    this.rows = [];
    this.setAside = [];
    rows.sort((a, b) => a.line - b.line);
    setAside.sort((a, b) => a.line - b.line);
    let asideFrom = 0;
    for (let from = 0; from < rows.length || asideFrom < setAside.length; from += BATCH) {
      const part = rows.slice(from, from + BATCH);
      const last = from + BATCH >= rows.length;
      const upTo = last
        ? Math.max(part.at(-1)?.line ?? 0, setAside.at(-1)?.line ?? 0)
        : (part.at(-1)?.line ?? 0);
      let asideTo = asideFrom;
      while (asideTo < setAside.length && (setAside[asideTo]?.line ?? 0) <= upTo) asideTo += 1;
      yield { batch: { rows: part, setAside: setAside.slice(asideFrom, asideTo) }, upTo };
      asideFrom = asideTo;
    }
  }
}
