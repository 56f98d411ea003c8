import type { Aggregate } from '@assay/scoring';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cycle } from '../../../core/cycle/cycle.entity.js';

/** What is decided about the scoring of a cycle before it opens. */
@Entity('scoring_rules')
export class ScoringRules {
  /** The cycle's. */
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 20 })
  aggregate!: Aggregate;

  @Column({ type: 'int' })
  minRaters!: number;

  /** When the scoring opened first; nothing above changes afterwards. */
  @Column({ type: 'datetime', precision: 3, nullable: true })
  fixedAt!: Date | null;

  /** When the panel's scores were disclosed to it. */
  @Column({ type: 'datetime', precision: 3, nullable: true })
  secondRoundAt!: Date | null;

  /** Why customers with fewer raters are let through. */
  @Column({ type: 'varchar', length: 2000, nullable: true })
  waiverReason!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  waiverByName!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  waivedAt!: Date | null;

  @Column({ type: 'int', default: 1 })
  version!: number;

  @Column({ type: 'varchar', length: 100 })
  changedByName!: string;

  @Column({ type: 'datetime', precision: 3 })
  changedAt!: Date;
}
