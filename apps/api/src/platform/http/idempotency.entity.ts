import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request that must not be done twice: the first answer is kept and given again. */
@Entity('idempotent_request')
export class IdempotentRequest {
  @PrimaryColumn({ type: 'char', length: 36 })
  personId!: string;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  requestKey!: string;

  /** SHA-256 of method, path and body. */
  @Column({ type: 'char', length: 64 })
  fingerprint!: string;

  @Column({ type: 'json', nullable: true })
  answer!: unknown;

  @Column({ type: 'boolean', default: false })
  done!: boolean;

  @Column({ type: 'datetime', precision: 3, default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt!: Date;
}
