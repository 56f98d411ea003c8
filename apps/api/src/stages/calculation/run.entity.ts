import type { Explanation } from '@assay/scoring';
import type { WeightSet } from '@assay/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../../core/customers/customer.entity.js';
import { Cycle } from '../../core/cycle/cycle.entity.js';

/** One calculation of a cycle. Once it has ended it never changes. */
@Entity('run')
@Index('run_cycle', ['cycleId', 'number'], { unique: true })
export class Run {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Cycle)
  @Column({ type: 'char', length: 36 })
  cycleId!: string;

  @Column({ type: 'int' })
  number!: number;

  @Column({ type: 'varchar', length: 10 })
  state!: 'running' | 'complete' | 'cancelled' | 'failed';

  @Column({ type: 'char', length: 36 })
  modelVersionId!: string;

  /** SHA-256 over model, customers, values, scores, weights and the version of the rules. */
  @Column({ type: 'char', length: 64 })
  fingerprint!: string;

  @Column({ type: 'varchar', length: 20 })
  rulesVersion!: string;

  /** By indicator, as accepted. */
  @Column({ type: 'json' })
  weights!: WeightSet;

  /** What stands in for missing values, by input; found when the run is split. */
  @Column({ type: 'json', nullable: true })
  medians!: Record<string, number> | null;

  @Column({ type: 'int', default: 0 })
  customers!: number;

  @Column({ type: 'int', default: 0 })
  scored!: number;

  @Column({ type: 'char', length: 36 })
  taskId!: string;

  @Column({ type: 'varchar', length: 100 })
  startedByName!: string;

  @Column({ type: 'datetime', precision: 3 })
  startedAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  finishedAt!: Date | null;
}

/** What a run says of one customer. */
@Entity('customer_result')
@Index('customer_result_customer', ['customerId'])
export class CustomerResult {
  @ForeignKey(() => Run)
  @PrimaryColumn({ type: 'char', length: 36 })
  runId!: string;

  @ForeignKey(() => Customer)
  @PrimaryColumn({ type: 'char', length: 36 })
  customerId!: string;

  /** Unrounded; null when not scored. */
  @Column({ type: 'double', nullable: true })
  total!: number | null;

  @Column({ type: 'varchar', length: 40, nullable: true })
  tierByScore!: string | null;

  @Column({ type: 'varchar', length: 40, nullable: true })
  tier!: string | null;

  @Column({ type: 'double' })
  coverage!: number;

  /** Score by dimension. */
  @Column({ type: 'json' })
  dimensions!: Record<string, number | null>;

  @Column({ type: 'varchar', length: 80, nullable: true })
  weakest!: string | null;

  /** Indicator keys, worst first, with what each costs. */
  @Column({ type: 'json' })
  problems!: Explanation['problems'];

  @Column({ type: 'boolean' })
  borderline!: boolean;

  @Column({ type: 'boolean' })
  movedByGate!: boolean;

  @Column({ type: 'json' })
  explanation!: Explanation;
}
