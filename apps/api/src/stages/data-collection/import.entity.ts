import type { TableKey } from '@assay/metrics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Cycle } from '../../core/cycle/cycle.entity.js';

/** One file on its way in: staged row by row, then merged in one transaction or not at all. */
@Entity('import')
@Index('import_cycle', ['cycleId', 'at'])
export class Import {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Cycle)
  @Column({ type: 'char', length: 36 })
  cycleId!: string;

  @Column({ type: 'varchar', length: 20 })
  tableKey!: TableKey;

  @Column({ type: 'varchar', length: 200 })
  fileName!: string;

  @Column({ type: 'varchar', length: 60 })
  fileKey!: string;

  @Column({ type: 'bigint', unsigned: true })
  bytes!: string;

  @Column({ type: 'varchar', length: 10, default: 'queued' })
  state!: 'queued' | 'running' | 'done' | 'refused';

  @Column({ type: 'char', length: 36 })
  taskId!: string;

  /** Rows up to this line are staged for good; a worker that takes over goes on behind it. */
  @Column({ type: 'int', default: 0 })
  stagedLine!: number;

  @Column({ type: 'int', default: 0 })
  readRows!: number;

  @Column({ type: 'int', default: 0 })
  accepted!: number;

  @Column({ type: 'int', default: 0 })
  setAside!: number;

  /** What was set aside by each rule, most first; counted once, when the file is in. */
  @Column({ type: 'json', nullable: true })
  asideByRule!: readonly { readonly rule: string; readonly rows: number }[] | null;

  @Column({ type: 'int', default: 0 })
  added!: number;

  @Column({ type: 'int', default: 0 })
  updated!: number;

  @Column({ type: 'json' })
  unknownColumns!: string[];

  @Column({ type: 'varchar', length: 60, nullable: true })
  problemCode!: string | null;

  @Column({ type: 'json', nullable: true })
  problemFacts!: Record<string, string | number> | null;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;
}

/** A row that does not count, with its line and the rule that says why. */
@Entity('import_set_aside')
export class ImportSetAside {
  @ForeignKey(() => Import)
  @PrimaryColumn({ type: 'char', length: 36 })
  importId!: string;

  @PrimaryColumn({ type: 'int' })
  line!: number;

  @Column({ type: 'varchar', length: 100, nullable: true })
  columnKey!: string | null;

  @Column({ type: 'varchar', length: 40 })
  rule!: string;

  @Column({ type: 'varchar', length: 200 })
  value!: string;
}

const CELL = { type: 'varchar', length: 400, nullable: true } as const;

/** A row of a file that can count, on its way to its own table. The cells' meaning is the table's. */
@Entity('staged_row')
export class StagedRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  importId!: string;

  @PrimaryColumn({ type: 'int' })
  line!: number;

  @Column(CELL)
  c1!: string | null;

  @Column(CELL)
  c2!: string | null;

  @Column(CELL)
  c3!: string | null;

  @Column(CELL)
  c4!: string | null;

  @Column(CELL)
  c5!: string | null;

  @Column(CELL)
  c6!: string | null;

  @Column(CELL)
  c7!: string | null;

  @Column(CELL)
  c8!: string | null;

  @Column(CELL)
  c9!: string | null;

  @Column(CELL)
  c10!: string | null;

  @Column(CELL)
  c11!: string | null;

  @Column(CELL)
  c12!: string | null;

  @Column({ type: 'text', nullable: true })
  c13!: string | null;
}
