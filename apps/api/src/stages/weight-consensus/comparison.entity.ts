import type { SaatyStep } from '@assay/weighting';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cycle } from '../../core/cycle/cycle.entity.js';
import { Person } from '../../core/people/person.entity.js';

/** One expert's answers at one node: steps of Saaty's scale, row by row above the diagonal. */
@Entity('comparison')
export class Comparison {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey(() => Person)
  @PrimaryColumn({ type: 'char', length: 36 })
  expertId!: string;

  /** `goal`, or a dimension's key. */
  @PrimaryColumn({ type: 'varchar', length: 80 })
  node!: string;

  @Column({ type: 'json' })
  steps!: (SaatyStep | null)[];

  /** Why a pair is judged so, in the same order; null where the expert says nothing. */
  @Column({ type: 'json', nullable: true })
  reasons!: (string | null)[] | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  changedAt!: Date | null;

  @Column({ type: 'int', default: 1 })
  version!: number;
}

/** That an expert has submitted all comparisons of the present round. */
@Entity('comparison_submission')
export class ComparisonSubmission {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey(() => Person)
  @PrimaryColumn({ type: 'char', length: 36 })
  expertId!: string;

  @Column({ type: 'datetime', precision: 3 })
  submittedAt!: Date;

  /** Why judgements that contradict each other stay. */
  @Column({ type: 'varchar', length: 2000, nullable: true })
  inconsistencyReason!: string | null;
}
