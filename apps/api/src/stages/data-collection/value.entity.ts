import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../../core/customers/customer.entity.js';
import { Cycle } from '../../core/cycle/cycle.entity.js';

/** Stands for "no day given" in a column that must have one. */
export const UNDATED = '1000-01-01';

/** A value from outside the records: imported in the `values` file, or typed in. */
@Entity('indicator_entry')
export class IndicatorEntry {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey(() => Customer)
  @PrimaryColumn({ type: 'char', length: 36 })
  customerId!: string;

  @PrimaryColumn({ type: 'varchar', length: 80 })
  indicatorKey!: string;

  /** The day the value holds from; `UNDATED` when the source gives none, older than any day. */
  @PrimaryColumn({ type: 'date' })
  at!: string;

  @Column({ type: 'double' })
  value!: number;

  @Column({ type: 'varchar', length: 200, nullable: true })
  source!: string | null;

  @Column({ type: 'char', length: 36, nullable: true })
  importId!: string | null;

  /** Who typed it in: they may not approve the customer's tier. */
  @Column({ type: 'char', length: 36, nullable: true })
  enteredById!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  enteredByName!: string | null;
}

/** The raw value of one indicator of one customer in one cycle, as it was collected. */
@Entity('indicator_value')
export class IndicatorValue {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @PrimaryColumn({ type: 'char', length: 36 })
  customerId!: string;

  @PrimaryColumn({ type: 'varchar', length: 80 })
  indicatorKey!: string;

  @Column({ type: 'double', nullable: true })
  value!: number | null;

  /** Values by metric, where the indicator joins several. */
  @Column({ type: 'json', nullable: true })
  parts!: Record<string, number | null> | null;

  /** Why there is no value. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  reason!: string | null;

  @Column({ type: 'int', default: 0 })
  sourceRows!: number;
}

/** How a cycle's values stand: `revision` rises with every change of what they are made from. */
@Entity('collection')
export class Collection {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @Column({ type: 'int', default: 1 })
  revision!: number;

  /** The revision the values were collected at; null before the first time. */
  @Column({ type: 'int', nullable: true })
  collectedRevision!: number | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  collectedAt!: Date | null;

  /** Hash over all values. */
  @Column({ type: 'char', length: 64, nullable: true })
  fingerprint!: string | null;

  @Column({ type: 'char', length: 36, nullable: true })
  taskId!: string | null;
}

/** Going on although an indicator is missing for many customers. */
@Entity('coverage_waiver')
@Index('coverage_waiver_cycle', ['cycleId'])
export class CoverageWaiver {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @PrimaryColumn({ type: 'varchar', length: 80 })
  indicatorKey!: string;

  @Column({ type: 'varchar', length: 2000 })
  reason!: string;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;
}
