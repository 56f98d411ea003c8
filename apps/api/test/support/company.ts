import type { TableKey } from '@assay/metrics';

/** A company small enough to compute by hand: `customers` customers with orders, tickets and the rest. */
export interface SmallCompany {
  readonly customers: number;
  /** Login of the account owner of every customer. */
  readonly owner: string;
  /** Key of every customer's department. */
  readonly department: string;
}

const lines = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

/** `K001`, `K002`, ... */
export function codeOf(index: number): string {
  return `K${String(index + 1).padStart(3, '0')}`;
}

/**
 * Canonical files up to 2026-09-30. Customer `n` has `n % 3 + 2` orders of `(n + 1) * 10 000`,
 * one paid and one overdue invoice, two tickets of which one is a complaint for every third
 * customer, and answers that fall with `n`.
 */
export function smallCompany({ customers, owner, department }: SmallCompany): Record<TableKey, string> {
  const each = (rows: (code: string, index: number) => string[]): string[] =>
    Array.from({ length: customers }, (_, index) => rows(codeOf(index), index)).flat();
  return {
    customers: lines(
      'customer_id,name,industry,region,size,since,owner,department,contact,phone,email',
      each((code, index) => [
        `${code},测试客户${index + 1}有限公司,${index % 2 ? '装备制造' : '新能源'},华东,中型,2023-01-15,${owner},${department},张三,13800001234,${code}@example.com`,
      ]),
    ),
    orders: lines(
      'order_id,customer_id,ordered_at,amount,status,product_type',
      each((code, index) =>
        Array.from(
          { length: (index % 3) + 2 },
          (_, place) =>
            `O-${code}-${place},${code},2026-0${place + 3}-10,${(index + 1) * 10_000},completed,P${place}`,
        ),
      ),
    ),
    order_lines: lines('order_id,customer_id,ordered_at,amount', []),
    invoices: lines(
      'invoice_id,customer_id,issued_at,due_at,paid_at,amount',
      each((code) => [
        `I-${code}-1,${code},2026-03-10,2026-04-10,2026-04-05,10000`,
        `I-${code}-2,${code},2026-05-10,2026-06-10,2026-07-05,10000`,
      ]),
    ),
    tickets: lines(
      'ticket_id,customer_id,opened_at,kind,resolved_at',
      each((code, index) => [
        `T-${code}-1,${code},2026-05-02,consultation,2026-05-03`,
        `T-${code}-2,${code},2026-06-02,${index % 3 === 0 ? 'complaint' : 'consultation'},2026-06-04`,
      ]),
    ),
    interactions: lines(
      'interaction_id,customer_id,at,kind',
      each((code, index) => [
        `N-${code}-1,${code},2026-05-20,visit`,
        `N-${code}-2,${code},2026-08-20,visit`,
        ...(index % 2 ? [] : [`N-${code}-3,${code},2026-09-20,call`]),
      ]),
    ),
    surveys: lines(
      'response_id,customer_id,at,question,score',
      each((code, index) => [
        `S-${code}-1,${code},2026-07-01,satisfaction,${5 - (index % 4)}`,
        `S-${code}-2,${code},2026-07-01,referral,${5 - (index % 5)}`,
      ]),
    ),
    values: lines(
      'customer_id,indicator,value,at,source',
      each((code, index) => [`${code},industry_growth,${index % 12},2026-06-30,行业报告`]),
    ),
  };
}
