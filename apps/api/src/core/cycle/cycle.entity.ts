import type { CycleState, Role, Stage } from '@assay/cycle';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Customer } from '../customers/customer.entity.js';

/** What the cycle wants to reach, in figures. */
export interface Target {
  measure: string;
  unit: string;
  from: number | null;
  to: number;
}

/** Which customers the cycle is about; an empty list means "any". */
export interface ScopeFilter {
  industries: string[];
  regions: string[];
  sizes: string[];
  departmentIds: string[];
  /** Customers of these stages; lost ones are left out unless named. */
  stages: string[];
}

/** One evaluation cycle: goal, target, scope, period, model, deadlines, and one state. */
@Entity('cycle')
export class Cycle {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ type: 'varchar', length: 500 })
  goal!: string;

  @Column({ type: 'json', nullable: true })
  target!: Target | null;

  @Column({ type: 'varchar', length: 20, default: 'target-setup' })
  state!: CycleState;

  @Column({ type: 'date' })
  periodStart!: string;

  @Column({ type: 'date' })
  periodEnd!: string;

  @Column({ type: 'boolean', default: false })
  sideBySide!: boolean;

  @Column({ type: 'json' })
  deadlines!: Partial<Record<Stage, string>>;

  @Column({ type: 'json' })
  scopeFilter!: ScopeFilter;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  scopeFrozenAt!: Date | null;

  @Column({ type: 'int', default: 0 })
  customers!: number;

  @Column({ type: 'char', length: 36, nullable: true })
  modelVersionId!: string | null;

  @Column({ type: 'char', length: 36, nullable: true })
  previousId!: string | null;

  @Column({ type: 'datetime', precision: 3 })
  openedAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'int', default: 1 })
  version!: number;

  @Column({ type: 'varchar', length: 100 })
  changedByName!: string;

  @Column({ type: 'datetime', precision: 3 })
  changedAt!: Date;
}

/** A person in the cycle's team, in one of the roles the stages need. */
@Entity('cycle_member')
export class CycleMember {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @PrimaryColumn({ type: 'varchar', length: 20 })
  role!: Role;

  @PrimaryColumn({ type: 'char', length: 36 })
  personId!: string;
}

/** A customer of the frozen list, with the department and owner of that moment. */
@Entity('cycle_customer')
@Index('cycle_customer_department', ['cycleId', 'departmentId'])
@Index('cycle_customer_owner', ['cycleId', 'ownerId'])
export class CycleCustomer {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey(() => Customer)
  @PrimaryColumn({ type: 'char', length: 36 })
  customerId!: string;

  @Column({ type: 'char', length: 36, nullable: true })
  departmentId!: string | null;

  @Column({ type: 'char', length: 36, nullable: true })
  ownerId!: string | null;
}

/** A move of the cycle from one state to another. */
@Entity('cycle_move')
@Index('cycle_move_cycle', ['cycleId'])
export class CycleMove {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @ForeignKey(() => Cycle)
  @Column({ type: 'char', length: 36 })
  cycleId!: string;

  @Column({ type: 'varchar', length: 10 })
  kind!: 'opened' | 'advanced' | 'returned' | 'cancelled' | 'closed';

  @Column({ type: 'varchar', length: 20, nullable: true })
  fromState!: CycleState | null;

  @Column({ type: 'varchar', length: 20 })
  toState!: CycleState;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  reason!: string | null;
}
