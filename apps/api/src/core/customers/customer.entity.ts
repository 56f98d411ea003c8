import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A customer of the company. Contact data is masked for everybody whose role does not need it. */
@Entity('customer')
@Index('customer_department', ['departmentId'])
@Index('customer_owner', ['ownerId'])
export class Customer {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  /** `customer_id` of the source system. */
  @Index('customer_code', { unique: true })
  @Column({ type: 'varchar', length: 64 })
  code!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  industry!: string | null;

  @Column({ type: 'varchar', length: 40, nullable: true })
  size!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  region!: string | null;

  @Column({ type: 'date', nullable: true })
  since!: string | null;

  @Column({ type: 'char', length: 36, nullable: true })
  ownerId!: string | null;

  @Column({ type: 'char', length: 36, nullable: true })
  departmentId!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  contact!: string | null;

  @Column({ type: 'varchar', length: 40, nullable: true })
  phone!: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  email!: string | null;

  @Column({ type: 'varchar', length: 10, default: 'existing' })
  stage!: 'potential' | 'existing' | 'lost';

  @Column({ type: 'boolean', default: false })
  naturalPerson!: boolean;

  @Column({ type: 'int', default: 1 })
  version!: number;

  @Column({ type: 'datetime', precision: 3, default: () => 'CURRENT_TIMESTAMP(3)' })
  changedAt!: Date;
}
