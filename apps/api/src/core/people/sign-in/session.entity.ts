import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '../person.entity.js';

/** Somebody signed in on one browser. The row is the session: without it the cookie opens nothing. */
@Entity('session')
export class Session {
  /** SHA-256 of the cookie's token, so that a copy of the table opens no session. */
  @PrimaryColumn({ type: 'char', length: 64 })
  tokenHash!: string;

  @Index('session_person')
  @Column({ type: 'char', length: 36 })
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId' })
  person?: Relation<Person>;

  @Column({ type: 'char', length: 43 })
  csrfToken!: string;

  @Column({ type: 'datetime', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3 })
  lastSeenAt!: Date;

  /** The end whatever happens; a pause may end the session sooner. */
  @Index('session_expires')
  @Column({ type: 'datetime', precision: 3 })
  expiresAt!: Date;

  @Column({ type: 'varchar', length: 45 })
  ip!: string;

  @Column({ type: 'varchar', length: 200 })
  userAgent!: string;
}
