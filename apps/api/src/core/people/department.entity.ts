import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A part of the company. Six come with the installation; an administrator may add, rename and remove. */
@Entity('department')
export class Department {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  /** Never changes: files and models refer to it. */
  @Index('department_key', { unique: true })
  @Column({ type: 'varchar', length: 64 })
  key!: string;

  @Column({ type: 'varchar', length: 50 })
  nameZh!: string;

  @Column({ type: 'varchar', length: 80 })
  nameEn!: string;

  @Column({ type: 'int', default: 1 })
  version!: number;

  /** Name of whoever changed it last, for those who edit a stale copy. */
  @Column({ type: 'varchar', length: 100 })
  changedByName!: string;

  @Column({ type: 'datetime', precision: 3 })
  changedAt!: Date;
}
