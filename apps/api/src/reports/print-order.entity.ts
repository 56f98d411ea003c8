import type { Facts, Language, ReportKind } from '@assay/contract';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../core/customers/customer.entity.js';
import { Cycle } from '../core/cycle/cycle.entity.js';

/** Means over all scored customers of a run; the same on every page of an order. */
export interface CycleAverage {
  readonly total: number | null;
  /** By dimension. */
  readonly dimensions: Readonly<Record<string, number | null>>;
}

/** Reports that somebody asked for, on the run that was the current one then. */
@Entity('print_order')
@Index('print_order_cycle', ['cycleId', 'orderedAt'])
export class PrintOrder {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Cycle)
  @Column({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey('run')
  @Column({ type: 'char', length: 36 })
  runId!: string;

  @Column({ type: 'int' })
  runNumber!: number;

  @Column({ type: 'varchar', length: 12 })
  kind!: ReportKind;

  @Column({ type: 'varchar', length: 2 })
  language!: Language;

  @Column({ type: 'varchar', length: 10 })
  state!: 'printing' | 'done' | 'failed' | 'cancelled';

  /**
   * The customers it is about, chosen among those whom the person could see when ordering, by code.
   * Left out unless asked for: there may be many.
   */
  @Column({ type: 'json', select: false })
  customerIds!: string[];

  @Column({ type: 'int' })
  documents!: number;

  /** Contact data is printed in full, for people who may see it. */
  @Column({ type: 'boolean' })
  showsContacts!: boolean;

  /** The person sees every customer, and so what they come to together. */
  @Column({ type: 'boolean' })
  seesAll!: boolean;

  /** Null until printing begins, and where the person may not see others. */
  @Column({ type: 'json', nullable: true })
  average!: CycleAverage | null;

  @Column({ type: 'char', length: 36 })
  taskId!: string;

  @Column({ type: 'char', length: 36 })
  orderedById!: string;

  @Column({ type: 'varchar', length: 100 })
  orderedByName!: string;

  @Column({ type: 'datetime', precision: 3 })
  orderedAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  finishedAt!: Date | null;
}

/** What became of one document of an order: a file, or the reason why there is none. */
@Entity('printed_file')
@Index('printed_file_place', ['orderId', 'place'], { unique: true })
export class PrintedFile {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => PrintOrder)
  @Column({ type: 'char', length: 36 })
  orderId!: string;

  /** Which document of the order, from 0. */
  @Column({ type: 'int' })
  place!: number;

  @ForeignKey(() => Customer)
  @Column({ type: 'char', length: 36, nullable: true })
  customerId!: string | null;

  /** Name that the file is downloaded under. */
  @Column({ type: 'varchar', length: 250 })
  fileName!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  fileKey!: string | null;

  @Column({ type: 'int', nullable: true })
  bytes!: number | null;

  @Column({ type: 'int', nullable: true })
  pages!: number | null;

  @Column({ type: 'varchar', length: 60, nullable: true })
  problemCode!: string | null;

  @Column({ type: 'json', nullable: true })
  problemFacts!: Facts | null;
}
