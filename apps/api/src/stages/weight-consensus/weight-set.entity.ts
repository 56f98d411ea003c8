import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Cycle } from '../../core/cycle/cycle.entity.js';

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

  @Column({ type: 'varchar', length: 10 })
  method!: 'template' | 'ahp';

  /** By indicator. Sum 1 for AHP; the printed percent points for the template, which the calculation divides by their sum. */
  @Column({ type: 'json' })
  weights!: Record<string, number>;

  /** What the choice stood on: experts, and weights and consistency ratio of each node. */
  @Column({ type: 'json' })
  evidence!: {
    experts: number;
    nodes: { node: string; weights: number[]; consistencyRatio: number | null }[];
  };

  @Column({ type: 'varchar', length: 2000 })
  rationale!: string;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  exception!: string | null;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;
}
