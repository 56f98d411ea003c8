import type { TableKey } from '@assay/metrics';

/** Words of file names that tell which canonical table a file is; the later in the name, the more they say. */
const signs: readonly (readonly [TableKey, RegExp])[] = [
  ['customers', /customers?|clients?|客户(?:名单|信息|档案)?/g],
  ['orders', /orders?|订单|销售记录/g],
  ['order_lines', /orders?[ _-]?(?:lines?|items?|details?)|订单(?:明细|行)|销售明细/g],
  ['invoices', /invoices?|bills?|receivables?|账单|发票|应收(?:账款)?|回款/g],
  ['tickets', /tickets?|cases?|complaints?|工单|服务单|投诉/g],
  ['interactions', /interactions?|visits?|contacts?|互动|拜访|跟进/g],
  ['surveys', /surveys?|questionnaires?|nps|问卷|调查|满意度/g],
  ['values', /values?|indicators?|外部指标|指标(?:值|数据)?/g],
];

interface Sign {
  readonly table: TableKey;
  readonly end: number;
  readonly length: number;
}

/**
 * Which table a file holds, by its name: `customer_orders_2026-09.csv` are orders, `客户满意度调查.csv` are
 * surveys, since in both languages the last word names the thing. Undefined when the name says nothing.
 */
export function guessTable(fileName: string): TableKey | undefined {
  const name = fileName.toLowerCase().replace(/\.[a-z0-9]+$/, '');
  const found = signs.flatMap(([table, sign]) =>
    [...name.matchAll(sign)].map(({ index, 0: word }): Sign => ({
      table,
      end: index + word.length,
      length: word.length,
    })),
  );
  const [best] = found.sort((a, b) => b.end - a.end || b.length - a.length);
  return best?.table;
}
