import { Injectable } from '@nestjs/common';
import {
  createChunkDecoder,
  createEncodingDetector,
  createTableReader,
  type Encoding,
  type SetAside,
  type TableKey,
  type TableReader,
  type RecordOf,
} from '@assay/metrics';
import { createReadStream } from 'node:fs';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { FileStore } from '../../platform/files/file-store.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit, SYSTEM } from '../../core/audit/audit.js';
import { HandlesTask } from '../../core/tasks/handles-task.js';
import type { TaskHandler, TaskRun } from '../../core/tasks/task-run.js';
import { CollectionRepository } from './collection.repository.js';
import type { Import } from './import.entity.js';
import { ImportRepository } from './import.repository.js';
import { KnownNames } from './known-names.js';
import { customerCells, STAGING, valueCells, type Cells, type Names } from './staged-cells.js';
import { StagingBuffer, type Staged } from './staging-buffer.js';
import { WriteBehind } from './write-behind.js';

/** Small, so that what a piece of the file becomes is garbage before it counts as old. */
const CHUNK = 64 * 1024;

/** Reads an uploaded file: its rows are staged batch by batch, then merged in one transaction. */
@HandlesTask()
@Injectable()
export class ImportFile implements TaskHandler {
  readonly kind = 'import-file';

  constructor(
    private readonly work: Work,
    private readonly imports: ImportRepository,
    private readonly collections: CollectionRepository,
    private readonly files: FileStore,
    private readonly names: KnownNames,
    private readonly audit: Audit,
  ) {}

  async run(run: TaskRun): Promise<void> {
    const found = await this.imports.find(this.work.reader, run.task.subjectId ?? '');
    if (!found) throw new RangeError(`task ${run.task.id} is about no import`);
    await this.imports.change(this.work.reader, found.id, { state: 'running' });
    const encoding = await this.encodingOf(found);
    const reader = await this.stage(run, found, encoding);
    await this.merge(run, found, reader);
  }

  async failed(
    tx: Tx,
    task: TaskRun['task'],
    problem: { code: string; facts: Record<string, string | number> },
  ): Promise<void> {
    const found = await this.imports.find(tx.manager, task.subjectId ?? '');
    if (!found) return;
    await this.imports.discard(tx.manager, found.id);
    await this.imports.change(tx.manager, found.id, {
      state: 'refused',
      problemCode: problem.code,
      problemFacts: problem.facts,
      setAside: 0,
      readRows: 0,
      accepted: 0,
    });
    tx.afterCommit(() => this.files.remove(found.fileKey));
  }

  /** @throws RuleBroken when the file is no text in an encoding we read */
  private async encodingOf(found: Import): Promise<Encoding> {
    const detector = createEncodingDetector();
    for await (const bytes of this.bytes(found)) {
      detector.push(bytes);
      if (detector.refusal()) break;
    }
    const verdict = detector.refusal() ?? detector.finish();
    if (verdict.kind === 'refused') throw new RuleBroken(verdict.code, verdict.facts);
    return verdict.encoding;
  }

  private async stage(run: TaskRun, found: Import, encoding: Encoding): Promise<TableReader> {
    const buffer = new StagingBuffer(found.stagedLine);
    const reader = await this.reader(found.tableKey, buffer, run.task.cycleId ?? '');
    const decoder = createChunkDecoder(encoding);
    const writes = new WriteBehind();
    let bytes = 0;
    try {
      for await (const chunk of this.bytes(found)) {
        reader.push(decoder.push(chunk));
        this.refuseBadHeader(reader);
        bytes += chunk.length;
        const upTo = bytes;
        if (buffer.isFull()) await writes.begin(() => this.flush(run, found, buffer.take(), upTo));
      }
      reader.push(decoder.finish());
      reader.finish();
      this.refuseBadHeader(reader);
      await writes.begin(() => this.flush(run, found, buffer.take(), bytes));
      await writes.done();
    } finally {
      // a file that is refused takes back what it has staged: nothing may come after that
      await writes.quiet();
    }
    return reader;
  }

  private async reader(key: TableKey, buffer: StagingBuffer, cycleId: string): Promise<TableReader> {
    const names = await this.names.load();
    const ids = await this.imports.customerIds(this.work.reader);
    const known = { has: (code: string) => ids.has(code) };
    const aside = (row: SetAside) => buffer.addSetAside(row);
    if (key === 'customers') {
      const cells = (record: RecordOf<'customers'>): Cells => customerCells(record, uuid(), names);
      return createTableReader(key, {
        row: (record, line) => buffer.addRow(line, cells(record)),
        setAside: aside,
      });
    }
    const customer = (record: { customerId: string }): string => ids.get(record.customerId) ?? '';
    if (key === 'values') return this.valuesReader(buffer, cycleId, customer, known, names);
    const toCells = STAGING[key] as (record: never, customer: string) => Cells;
    return createTableReader(
      key,
      {
        row: (record, line) => buffer.addRow(line, toCells(record as never, customer(record))),
        setAside: aside,
      },
      known,
    );
  }

  private async valuesReader(
    buffer: StagingBuffer,
    cycleId: string,
    customer: (record: { customerId: string }) => string,
    known: { has(code: string): boolean },
    names: Names & { indicators(cycleId: string): Promise<ReadonlySet<string>> },
  ): Promise<TableReader> {
    const indicators = await names.indicators(cycleId);
    return createTableReader(
      'values',
      {
        row: (record, line) => {
          if (indicators.has(record.indicator))
            return buffer.addRow(line, valueCells(record, customer(record)));
          buffer.addForeignIndicator(line, record.indicator);
        },
        setAside: (row) => buffer.addSetAside(row),
      },
      known,
    );
  }

  private refuseBadHeader(reader: TableReader): void {
    const refusal = reader.refusal();
    if (!refusal) return;
    const facts = Object.entries(refusal.facts).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.join(', ') : value,
    ]);
    throw new RuleBroken(refusal.code, Object.fromEntries(facts) as Record<string, string | number>);
  }

  private async flush(run: TaskRun, found: Import, staged: Staged | null, bytes: number): Promise<void> {
    if (staged) await this.work.transact((tx) => this.imports.stage(tx, found.id, staged.batch, staged.upTo));
    await run.progress(bytes, Number(found.bytes));
  }

  private async merge(run: TaskRun, found: Import, reader: TableReader): Promise<void> {
    const { read, accepted, setAside } = reader.counts();
    await this.work.transact(async (tx) => {
      await run.finish(tx);
      const { added, updated } = await this.imports.merge(tx, found.tableKey, found.id, found.cycleId);
      const foreign = accepted - added - updated;
      const counts = {
        readRows: read,
        accepted: accepted - foreign,
        setAside: setAside + foreign,
        added,
        updated,
      };
      await this.imports.change(tx.manager, found.id, {
        ...counts,
        state: 'done',
        asideByRule: await this.imports.countSetAside(tx.manager, found.id),
        unknownColumns: [...reader.unknownColumns()].slice(0, 50),
      });
      await this.collections.touch(tx.manager, found.cycleId);
      this.audit.record(
        tx,
        { ...SYSTEM, name: run.task.startedByName },
        {
          act: 'data.imported',
          cycleId: found.cycleId,
          subjectType: 'import',
          subjectId: found.id,
          subjectName: found.fileName,
          after: counts,
        },
      );
    });
  }

  private bytes(found: Import): AsyncIterable<Buffer> {
    return createReadStream(this.files.path(found.fileKey), { highWaterMark: CHUNK });
  }
}
