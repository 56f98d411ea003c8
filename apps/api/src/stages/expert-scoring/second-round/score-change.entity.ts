import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ScoreSheet } from '../score-sheet.entity.js';

/** A score that its expert changed after having seen what the panel said, with the reason. Rows are only added. */
@Entity('score_change')
@Index('score_change_sheet', ['sheetId'])
export class ScoreChange {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @ForeignKey(() => ScoreSheet)
  @Column({ type: 'char', length: 36 })
  sheetId!: string;

  @Column({ type: 'varchar', length: 80 })
  indicatorKey!: string;

  @Column({ type: 'double' })
  fromScore!: number;

  @Column({ type: 'double' })
  toScore!: number;

  @Column({ type: 'varchar', length: 2000 })
  reason!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;
}
