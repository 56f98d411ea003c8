import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '../people/person.entity.js';
import { Customer } from './customer.entity.js';

/** Somebody changed a customer by hand: they may not approve its tier. Imports leave no such row. */
@Entity('customer_edit')
@Index('customer_edit_customer', ['customerId', 'at'])
export class CustomerEdit {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @ForeignKey(() => Customer)
  @Column({ type: 'char', length: 36 })
  customerId!: string;

  @ForeignKey(() => Person)
  @Column({ type: 'char', length: 36 })
  personId!: string;

  @Column({ type: 'varchar', length: 100 })
  byName!: string;

  /** The version that the customer had from then on. */
  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;
}
