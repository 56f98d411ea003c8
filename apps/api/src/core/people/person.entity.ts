import type { Language } from '@assay/contract';
import type { Role } from '@assay/cycle';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Department } from './department.entity.js';

/** How the sign-in page of the demo presents an account. */
export interface DemoAccount {
  readonly name: { readonly zh: string; readonly en: string };
  readonly role: Role;
}

/** Somebody who may sign in. People are never deleted, since the audit trail names them; they are made inactive. */
@Entity('person')
export class Person {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  /** Lower case. */
  @Index('person_login', { unique: true })
  @Column({ type: 'varchar', length: 64 })
  login!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Index('person_email', { unique: true })
  @Column({ type: 'varchar', length: 200, nullable: true })
  email!: string | null;

  @Column({ type: 'char', length: 36, nullable: true })
  departmentId!: string | null;

  @ManyToOne(() => Department, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'departmentId' })
  department?: Relation<Department> | null;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @Column({ type: 'enum', enum: ['zh', 'en'], default: 'zh' })
  language!: Language;

  /** argon2id with its parameters and salt; none for those who only sign in through the company's service. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  passwordHash!: string | null;

  @Column({ type: 'boolean', default: false })
  mustChangePassword!: boolean;

  /** SHA-256 of issuer and subject: subjects differ by case, the table's collation does not. */
  @Index('person_oidc_subject', { unique: true })
  @Column({ type: 'char', length: 64, nullable: true })
  oidcSubject!: string | null;

  @Column({ type: 'json', nullable: true })
  demoAccount!: DemoAccount | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  lastSeenAt!: Date | null;

  @Column({ type: 'int', default: 1 })
  version!: number;

  /** Name of whoever changed it last, for those who edit a stale copy. */
  @Column({ type: 'varchar', length: 100 })
  changedByName!: string;

  @Column({ type: 'datetime', precision: 3 })
  changedAt!: Date;
}

/** One of the roles a person holds. */
@Entity('person_role')
export class PersonRole {
  @PrimaryColumn({ type: 'char', length: 36 })
  personId!: string;

  @Index('person_role_role')
  @PrimaryColumn({ type: 'varchar', length: 20 })
  role!: Role;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId' })
  person?: Relation<Person>;
}
