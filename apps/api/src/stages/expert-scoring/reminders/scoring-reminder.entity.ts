import type { ReminderStep } from '@assay/cycle';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Cycle } from '../../../core/cycle/cycle.entity.js';
import { Person } from '../../../core/people/person.entity.js';

/** An expert was reminded of open sheets. Rows are only added. */
@Entity('scoring_reminder')
@Index('scoring_reminder_cycle', ['cycleId', 'expertId'])
export class ScoringReminder {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @ForeignKey(() => Cycle)
  @Column({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey(() => Person)
  @Column({ type: 'char', length: 36 })
  expertId!: string;

  /** How urgent it was. */
  @Column({ type: 'varchar', length: 20 })
  step!: ReminderStep;

  /** Sheets that were open. */
  @Column({ type: 'int' })
  sheets!: number;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;
}
