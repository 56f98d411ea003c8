import type { Confidence, DeclaredConflict, SheetPurpose, SheetState } from '@assay/contract';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../../core/customers/customer.entity.js';
import { Cycle } from '../../core/cycle/cycle.entity.js';
import { Person } from '../../core/people/person.entity.js';

/** One expert's opinion of one customer in one cycle, for all qualitative indicators together. */
@Entity('score_sheet')
@Index('score_sheet_assignment', ['cycleId', 'customerId', 'expertId', 'purpose'], { unique: true })
@Index('score_sheet_expert', ['expertId', 'cycleId'])
export class ScoreSheet {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Cycle)
  @Column({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey(() => Customer)
  @Column({ type: 'char', length: 36 })
  customerId!: string;

  @ForeignKey(() => Person)
  @Column({ type: 'char', length: 36 })
  expertId!: string;

  /** Sheets of the calibration sample count for nothing. */
  @Column({ type: 'varchar', length: 12, default: 'scoring' })
  purpose!: SheetPurpose;

  @Column({ type: 'varchar', length: 10, default: 'open' })
  state!: SheetState;

  /** Why it was recused or expired; of an open sheet, why it was given back. */
  @Column({ type: 'varchar', length: 2000, nullable: true })
  reason!: string | null;

  /** Who gave the reason. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  reasonByName!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  reasonAt!: Date | null;

  /** What kind of conflict of interest the expert declared when handing it back; it stays when overruled. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  declaredConflict!: DeclaredConflict | null;

  /** Why the coordinator assigned it in spite of a conflict of interest, or gave it back after one was declared. */
  @Column({ type: 'varchar', length: 2000, nullable: true })
  overruleReason!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'int', default: 1 })
  version!: number;

  @Column({ type: 'varchar', length: 100 })
  changedByName!: string;

  @Column({ type: 'datetime', precision: 3 })
  changedAt!: Date;
}

/** The score of one indicator on a sheet, with a note; the score is null while only the note is there. */
@Entity('sheet_score')
export class SheetScore {
  @ForeignKey(() => ScoreSheet)
  @PrimaryColumn({ type: 'char', length: 36 })
  sheetId!: string;

  @PrimaryColumn({ type: 'varchar', length: 80 })
  indicatorKey!: string;

  @Column({ type: 'double', nullable: true })
  score!: number | null;

  @Column({ type: 'varchar', length: 6, nullable: true })
  confidence!: Confidence | null;

  /** The score when the panel's scores were disclosed; null before. */
  @Column({ type: 'double', nullable: true })
  firstRoundScore!: number | null;

  @Column({ type: 'varchar', length: 2000, default: '' })
  note!: string;

  @Column({ type: 'datetime', precision: 3 })
  savedAt!: Date;
}
