import type { RoundFigures, RoundRules, RoundVerdict, SaatyStep } from '@assay/weighting';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cycle } from '../../core/cycle/cycle.entity.js';

/** The rules of a cycle's rounds, where the coordinator chose others than the usual ones. */
@Entity('weight_rules')
export class WeightRules {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @Column({ type: 'json' })
  rules!: RoundRules;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'int', default: 1 })
  version!: number;
}

/** One expert's part in a closed round. */
export interface RoundAnswers {
  readonly expertId: string;
  readonly name: string;
  readonly weight: number;
  /** null for an expert whom the coordinator ruled out. */
  readonly submittedAt: string | null;
  readonly ruledOutReason: string | null;
  readonly inconsistencyReason: string | null;
  readonly nodes: readonly {
    readonly node: string;
    readonly steps: readonly (SaatyStep | null)[];
    readonly reasons: readonly (string | null)[];
  }[];
}

/** What a closed round came to. */
export interface RoundResult {
  readonly figures: RoundFigures;
  readonly verdict: RoundVerdict;
  /** The group's judgements and weights by node, judgements row by row above the diagonal. */
  readonly groups: readonly {
    readonly node: string;
    readonly upper: readonly number[];
    readonly weights: readonly number[];
  }[];
}

/** A round of comparisons. Once closed it never changes. */
@Entity('weight_round')
export class WeightRound {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  /** From 1. */
  @PrimaryColumn({ type: 'int' })
  number!: number;

  /** The rules in force, as they were. */
  @Column({ type: 'json' })
  rules!: RoundRules;

  @Column({ type: 'datetime', precision: 3 })
  openedAt!: Date;

  @Column({ type: 'varchar', length: 100 })
  openedByName!: string;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  closedByName!: string | null;

  @Column({ type: 'json', nullable: true })
  answers!: readonly RoundAnswers[] | null;

  @Column({ type: 'json', nullable: true })
  result!: RoundResult | null;
}
