import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Customer } from '../../core/customers/customer.entity.js';
import { Cycle } from '../../core/cycle/cycle.entity.js';

/** A decision to do nothing for a customer whose tier asks for an action. */
@Entity('action_waiver')
export class ActionWaiver {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey(() => Customer)
  @PrimaryColumn({ type: 'char', length: 36 })
  customerId!: string;

  @Column({ type: 'varchar', length: 2000 })
  reason!: string;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;
}
