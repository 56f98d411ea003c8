import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '../person.entity.js';

/**
 * A browser on which a person once signed in. Its tries are counted by themselves, so that
 * strangers who guess at an account do not lock its owner out (OWASP's "device cookies").
 */
@Entity('known_device')
export class KnownDevice {
  /** SHA-256 of the cookie's token. */
  @PrimaryColumn({ type: 'char', length: 64 })
  tokenHash!: string;

  @Index('known_device_person')
  @Column({ type: 'char', length: 36 })
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId' })
  person?: Relation<Person>;

  @Index('known_device_expires')
  @Column({ type: 'datetime', precision: 3 })
  expiresAt!: Date;
}
