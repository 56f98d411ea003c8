import type { TaskKind, TaskState } from '@assay/contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Work that is owed. The row is the truth and the queue only hurries it: a sweep sends again
 * whatever is owed and not in the queue, so that an emptied Redis loses nothing.
 */
@Entity('task')
@Index('task_state', ['state', 'beatAt'])
@Index('task_parent', ['parentId'])
@Index('task_changed', ['changedAt'])
export class Task {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  kind!: TaskKind;

  @Column({ type: 'char', length: 36, nullable: true })
  cycleId!: string | null;

  @Column({ type: 'char', length: 36, nullable: true })
  subjectId!: string | null;

  /** The task that waits until this one and its siblings are done. */
  @Column({ type: 'char', length: 36, nullable: true })
  parentId!: string | null;

  /** Ids and places only; content lies in the tables. */
  @Column({ type: 'json' })
  payload!: Record<string, string | number>;

  @Column({ type: 'varchar', length: 10, default: 'queued' })
  state!: TaskState;

  @Column({ type: 'int', default: 0 })
  done!: number;

  @Column({ type: 'int', default: 0 })
  total!: number;

  @Column({ type: 'varchar', length: 60, nullable: true })
  problemCode!: string | null;

  @Column({ type: 'json', nullable: true })
  problemFacts!: Record<string, string | number> | null;

  @Column({ type: 'char', length: 36, nullable: true })
  startedById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  startedByName!: string;

  /** Rises whenever the task is sent to the queue anew; part of the job's id there. */
  @Column({ type: 'int', default: 1 })
  revision!: number;

  /** Failed attempts so far. */
  @Column({ type: 'int', default: 0 })
  failures!: number;

  /** Drawn by the worker that took the task last. Only its holder may bring the task to an end. */
  @Column({ type: 'char', length: 36, nullable: true })
  lease!: string | null;

  @Column({ type: 'datetime', precision: 3, default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt!: Date;

  /** Last sign of life: sent, taken, or progressed. */
  @Column({ type: 'datetime', precision: 3, default: () => 'CURRENT_TIMESTAMP(3)' })
  beatAt!: Date;

  @Column({
    type: 'datetime',
    precision: 3,
    default: () => 'CURRENT_TIMESTAMP(3)',
    onUpdate: 'CURRENT_TIMESTAMP(3)',
  })
  changedAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  finishedAt!: Date | null;
}
