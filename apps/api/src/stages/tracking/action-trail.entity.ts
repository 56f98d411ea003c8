import type { EvidenceKind } from '@assay/contract';
import type { ActionStatus } from '@assay/cycle';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Action } from '../../core/actions/action.entity.js';

/** Something that was said or done about an action. Never changed afterwards. */
@Entity('action_note')
@Index('action_note_action', ['actionId'])
export class ActionNote {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @ForeignKey(() => Action)
  @Column({ type: 'char', length: 36 })
  actionId!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  text!: string | null;

  /** What the progress became, when it changed. */
  @Column({ type: 'varchar', length: 12, nullable: true })
  status!: ActionStatus | null;

  @Column({ type: 'int', nullable: true })
  percent!: number | null;
}

/** A file that shows that something was done. */
@Entity('action_evidence')
@Index('action_evidence_action', ['actionId'])
export class ActionEvidence {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Action)
  @Column({ type: 'char', length: 36 })
  actionId!: string;

  /** Where the file store keeps it. */
  @Column({ type: 'varchar', length: 100 })
  fileKey!: string;

  /** The name it is downloaded by. */
  @Column({ type: 'varchar', length: 120 })
  fileName!: string;

  @Column({ type: 'varchar', length: 8 })
  kind!: EvidenceKind;

  @Column({ type: 'int' })
  bytes!: number;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;
}
