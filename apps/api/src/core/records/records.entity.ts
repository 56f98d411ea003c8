import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Customer } from '../customers/customer.entity.js';

/** Money exact to the source's digits, also below a cent. Read and written as text. */
const MONEY = { type: 'decimal', precision: 24, scale: 8 } as const;
/** Moments of the source, in its own wall-clock time: only the calendar day counts. */
const MOMENT = { type: 'datetime', precision: 0 } as const;

/** What every record has: whose it is, and the import that brought or last changed it. */
abstract class SourceRecord {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @ForeignKey(() => Customer)
  @Column({ type: 'char', length: 36 })
  customerId!: string;

  @Column({ type: 'char', length: 36 })
  importId!: string;
}

@Entity('order_record')
@Index('order_record_source', ['sourceId'], { unique: true })
@Index('order_record_customer', ['customerId', 'orderedAt'])
export class OrderRecord extends SourceRecord {
  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;

  @Column(MOMENT)
  orderedAt!: string;

  @Column(MONEY)
  amount!: string;

  @Column({ type: 'varchar', length: 10 })
  status!: 'completed' | 'cancelled' | 'returned';

  @Column({ type: 'varchar', length: 200, nullable: true })
  productType!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  channel!: string | null;

  @Column({ ...MONEY, nullable: true })
  margin!: string | null;
}

/** One line of an order; lines have no id of their own, so equal rows are told by their hash. */
@Entity('order_line')
@Index('order_line_source', ['rowHash'], { unique: true })
@Index('order_line_customer', ['customerId', 'orderedAt'])
export class OrderLine extends SourceRecord {
  @Column({ type: 'char', length: 40 })
  rowHash!: string;

  @Column({ type: 'varchar', length: 64 })
  orderId!: string;

  @Column(MOMENT)
  orderedAt!: string;

  @Column(MONEY)
  amount!: string;

  @Column({ type: 'varchar', length: 200, nullable: true })
  productType!: string | null;

  @Column({ type: 'double', nullable: true })
  quantity!: number | null;

  @Column({ type: 'varchar', length: 10 })
  status!: 'completed' | 'cancelled' | 'returned';
}

@Entity('invoice')
@Index('invoice_source', ['sourceId'], { unique: true })
@Index('invoice_customer', ['customerId', 'dueAt'])
export class Invoice extends SourceRecord {
  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;

  @Column({ ...MOMENT, nullable: true })
  issuedAt!: string | null;

  @Column(MOMENT)
  dueAt!: string;

  @Column({ ...MOMENT, nullable: true })
  paidAt!: string | null;

  @Column(MONEY)
  amount!: string;
}

@Entity('ticket')
@Index('ticket_source', ['sourceId'], { unique: true })
@Index('ticket_customer', ['customerId', 'openedAt'])
export class Ticket extends SourceRecord {
  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;

  @Column(MOMENT)
  openedAt!: string;

  @Column({ type: 'varchar', length: 12 })
  kind!: 'consultation' | 'complaint';

  @Column({ ...MOMENT, nullable: true })
  resolvedAt!: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  topic!: string | null;

  @Column({ type: 'double', nullable: true })
  satisfaction!: number | null;
}

@Entity('interaction')
@Index('interaction_source', ['sourceId'], { unique: true })
@Index('interaction_customer', ['customerId', 'at'])
export class Interaction extends SourceRecord {
  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;

  @Column(MOMENT)
  at!: string;

  @Column({ type: 'varchar', length: 100 })
  kind!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  channel!: string | null;

  @Column({ type: 'boolean', nullable: true })
  responded!: boolean | null;
}

@Entity('survey_answer')
@Index('survey_answer_source', ['sourceId'], { unique: true })
@Index('survey_answer_customer', ['customerId', 'at'])
export class SurveyAnswer extends SourceRecord {
  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;

  @Column(MOMENT)
  at!: string;

  @Column({ type: 'varchar', length: 100 })
  question!: string;

  @Column(MONEY)
  score!: string;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;
}

export const recordEntities = [OrderRecord, OrderLine, Invoice, Ticket, Interaction, SurveyAnswer];
