import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../../core/customers/customer.entity.js';
import { Cycle } from '../../core/cycle/cycle.entity.js';

/** The decision on one customer's tier of one run. An override is a record of its own: a new run asks anew. */
@Entity('review_item')
@Index('review_item_customer', ['runId', 'customerId'], { unique: true })
@Index('review_item_cycle', ['cycleId', 'state'])
export class ReviewItem {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Cycle)
  @Column({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey('run')
  @Column({ type: 'char', length: 36 })
  runId!: string;

  @ForeignKey(() => Customer)
  @Column({ type: 'char', length: 36 })
  customerId!: string;

  @Column({ type: 'char', length: 36, nullable: true })
  departmentId!: string | null;

  @Column({ type: 'varchar', length: 10, default: 'pending' })
  state!: 'pending' | 'approved' | 'returned' | 'overridden';

  /** The tier the customer has from now on; null when not scored. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  effectiveTier!: string | null;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  reason!: string | null;

  @Column({ type: 'char', length: 36, nullable: true })
  decidedById!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  decidedByName!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
