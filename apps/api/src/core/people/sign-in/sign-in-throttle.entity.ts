import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often somebody tried a password of late. */
@Entity('sign_in_throttle')
export class SignInThrottle {
  /** `account:<login>`, `device:<hash>`, `password:<person>` or `address:<ip>`. */
  @PrimaryColumn({ type: 'varchar', length: 100 })
  subject!: string;

  @Column({ type: 'int' })
  tries!: number;

  @Index('sign_in_throttle_last')
  @Column({ type: 'datetime', precision: 3 })
  lastTryAt!: Date;
}
