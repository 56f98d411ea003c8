import { TABLE_KEYS } from '@assay/metrics';
import { guessTable } from './guess-table';

describe('the table of a file, guessed from its name', () => {
  it.each(TABLE_KEYS)('%s.csv is what it says', (table) => {
    expect(guessTable(`${table}.csv`)).toBe(table);
    expect(guessTable(`set-aside-${table}.CSV`)).toBe(table);
  });

  it.each([
    ['customer_orders_2026-09.csv', 'orders'],
    ['Order-Lines (final).csv', 'order_lines'],
    ['OrderItems.csv', 'order_lines'],
    ['CRM客户名单20260930.csv', 'customers'],
    ['客户订单.csv', 'orders'],
    ['销售订单明细.csv', 'order_lines'],
    ['应收账款9月.csv', 'invoices'],
    ['服务工单.csv', 'tickets'],
    ['客户拜访记录.csv', 'interactions'],
    ['客户满意度调查.csv', 'surveys'],
    ['外部指标.csv', 'values'],
  ])('%s: %s', (name, table) => {
    expect(guessTable(name)).toBe(table);
  });

  it('is not made up where the name says nothing', () => {
    expect(guessTable('Sheet1.csv')).toBeUndefined();
    expect(guessTable('导出数据.csv')).toBeUndefined();
  });
});
