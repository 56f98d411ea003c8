import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who did what, when, from where and why. Entries are only ever added; each carries the hash of the one before. */
@Entity('audit_entry')
@Index('audit_entry_subject', ['subjectType', 'subjectId'])
@Index('audit_entry_cycle', ['cycleId'])
export class AuditEntry {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'char', length: 36, nullable: true })
  actorId!: string | null;

  /** The name as it was then; it stays when the person is gone. */
  @Column({ type: 'varchar', length: 100 })
  actorName!: string;

  @Column({ type: 'varchar', length: 45 })
  ip!: string;

  @Column({ type: 'varchar', length: 60 })
  act!: string;

  @Column({ type: 'char', length: 36, nullable: true })
  cycleId!: string | null;

  @Column({ type: 'varchar', length: 40 })
  subjectType!: string;

  @Column({ type: 'varchar', length: 64 })
  subjectId!: string;

  @Column({ type: 'varchar', length: 200 })
  subjectName!: string;

  @Column({ type: 'json', nullable: true })
  before!: object | null;

  @Column({ type: 'json', nullable: true })
  after!: object | null;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  reason!: string | null;

  @Column({ type: 'char', length: 64 })
  hash!: string;
}

/** One row: the hash of the newest entry. Locking it puts the entries in one order. */
@Entity('audit_head')
export class AuditHead {
  @Column({ type: 'tinyint', primary: true })
  id!: number;

  @Column({ type: 'char', length: 64 })
  hash!: string;
}
