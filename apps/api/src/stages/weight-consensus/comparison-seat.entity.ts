import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cycle } from '../../core/cycle/cycle.entity.js';
import { Person } from '../../core/people/person.entity.js';

/** What the coordinator has decided about an expert of the panel; no row while nothing is decided. */
@Entity('comparison_seat')
export class ComparisonSeat {
  @ForeignKey(() => Cycle)
  @PrimaryColumn({ type: 'char', length: 36 })
  cycleId!: string;

  @ForeignKey(() => Person)
  @PrimaryColumn({ type: 'char', length: 36 })
  expertId!: string;

  /** Among the experts; 1 for everybody unless somebody answers for another one. */
  @Column({ type: 'double', default: 1 })
  weight!: number;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  weightReason!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  weightByName!: string | null;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  ruledOutReason!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  ruledOutByName!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  ruledOutAt!: Date | null;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  returnedReason!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  returnedByName!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  returnedAt!: Date | null;

  @Column({ type: 'int', default: 0 })
  reminders!: number;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  remindedAt!: Date | null;
}
