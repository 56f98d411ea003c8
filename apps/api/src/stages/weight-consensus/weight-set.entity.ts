import type { WeightMethod } from '@assay/contract';
import type { RoundMiss } from '@assay/weighting';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Cycle } from '../../core/cycle/cycle.entity.js';

/** What a choice of weights stood on. */
export interface WeightEvidence {
  experts: number;
  nodes: { node: string; weights: number[]; consistencyRatio: number | null; consensus?: number | null }[];
  /** The round whose answers were taken, and S* over its hierarchy. */
  round?: number;
  consensus?: number | null;
  /** What the exception was signed for. */
  misses?: readonly RoundMiss[];
  /** Share of the AHP weights in a linear or game-theory combination. */
  share?: number | null;
  /** Customers that entropy was computed from. */
  customers?: number;
}

/** Accepted weights. The one with the highest number counts; the earlier ones stay as history. */
@Entity('weight_set')
@Index('weight_set_number', ['cycleId', 'number'], { unique: true })
export class WeightSet {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Cycle)
  @Column({ type: 'char', length: 36 })
  cycleId!: string;

  @Column({ type: 'int' })
  number!: number;

  @Column({ type: 'varchar', length: 20 })
  method!: WeightMethod;

  /** By indicator. Sum 1; the printed percent points for the template, which the calculation divides by their sum. */
  @Column({ type: 'json' })
  weights!: Record<string, number>;

  @Column({ type: 'json' })
  evidence!: WeightEvidence;

  @Column({ type: 'varchar', length: 2000 })
  rationale!: string;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  exception!: string | null;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;
}
