import type { ActionStatus } from '@assay/cycle';
import type { OwnText } from '@assay/contract';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customers/customer.entity.js';
import { Cycle } from '../cycle/cycle.entity.js';
import { Department } from '../people/department.entity.js';
import { Person } from '../people/person.entity.js';

/** Total and tier, as calculated. */
export interface PromisedOutcome {
  readonly total: number | null;
  readonly tier: string | null;
}

/**
 * What somebody is to do for a customer: problem, measure, department, owner, day, expected effect.
 * The strategy stage plans it, the tracking stage works on it; what is left open goes on as a new row
 * of the next cycle.
 */
@Entity('action')
@Index('action_cycle', ['cycleId', 'customerId'])
@Index('action_owner', ['ownerId', 'status'])
export class Action {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Cycle)
  @Column({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey(() => Customer)
  @Column({ type: 'char', length: 36 })
  customerId!: string;

  /** Key of the indicator that is the problem; null where the tier itself is. */
  @Column({ type: 'varchar', length: 80, nullable: true })
  indicator!: string | null;

  @Column({ type: 'json' })
  problem!: OwnText;

  @Column({ type: 'json' })
  measure!: OwnText;

  /** Key of the playbook's measure, when it was taken over from there. */
  @Column({ type: 'varchar', length: 80, nullable: true })
  measureKey!: string | null;

  /** Which department does it. */
  @ForeignKey(() => Department)
  @Column({ type: 'char', length: 36, nullable: true })
  departmentId!: string | null;

  @ForeignKey(() => Person)
  @Column({ type: 'char', length: 36 })
  ownerId!: string;

  @Column({ type: 'date' })
  dueDate!: string;

  /** Key of the model's input that is to change. */
  @Column({ type: 'varchar', length: 160, nullable: true })
  effectMetric!: string | null;

  @Column({ type: 'double', nullable: true })
  effectFrom!: number | null;

  @Column({ type: 'double', nullable: true })
  effectTo!: number | null;

  /** The goal lies beyond `effectTo`, which is not enough itself. */
  @Column({ type: 'boolean', default: false })
  effectBeyond!: boolean;

  /** What the customer came to when it was planned, and comes to by this action alone. */
  @Column({ type: 'json', nullable: true })
  promise!: { readonly before: PromisedOutcome; readonly after: PromisedOutcome } | null;

  /** The run that the promise was computed from. */
  @Column({ type: 'char', length: 36, nullable: true })
  runId!: string | null;

  @Column({ type: 'varchar', length: 12, default: 'open' })
  status!: ActionStatus;

  @Column({ type: 'int', default: 0 })
  percent!: number;

  /** Why it was cancelled. */
  @Column({ type: 'varchar', length: 2000, nullable: true })
  reason!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  endedAt!: Date | null;

  /** Hash over customer, problem and measure while the action is open, so that there is only one such. */
  @Index('action_open_key', { unique: true })
  @Column({ type: 'char', length: 64, nullable: true })
  openKey!: string | null;

  @Index('action_carried_from', { unique: true })
  @Column({ type: 'char', length: 36, nullable: true })
  carriedFromId!: string | null;

  @Column({ type: 'char', length: 36, nullable: true })
  carriedToId!: string | null;

  @Column({ type: 'varchar', length: 100 })
  createdByName!: string;

  @Column({ type: 'datetime', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'varchar', length: 100 })
  changedByName!: string;

  @Column({ type: 'datetime', precision: 3 })
  changedAt!: Date;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
