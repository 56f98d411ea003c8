import type { Text, Unit } from '@assay/model';
import type { TableKey } from '../canonical/tables.js';

export interface Metric {
  readonly name: Text;
  readonly unit: Unit;
  /** The window taken where none is asked for, in calendar months; null: all history up to the as-of day. */
  readonly months: number | null;
  /** The metric needs at least one file of each group. Files that are not there are not the same as no records. */
  readonly needs: readonly (readonly TableKey[])[];
}

const ORDERS = [['orders', 'order_lines']] as const;
const SURVEYS = [['surveys']] as const;
const INVOICES = [['invoices']] as const;

/** Every metric of a customer, by its key in `metrics.csv`. */
export const METRICS = {
  spend: { name: { zh: '消费金额', en: 'Spend' }, unit: 'cny', months: 12, needs: ORDERS },
  order_count: { name: { zh: '订单数', en: 'Orders' }, unit: 'count', months: 12, needs: ORDERS },
  order_frequency: {
    name: { zh: '月均订单数', en: 'Orders per month' },
    unit: 'times-per-month',
    months: 12,
    needs: ORDERS,
  },
  average_order_value: {
    name: { zh: '客单价', en: 'Average order value' },
    unit: 'cny',
    months: 12,
    needs: ORDERS,
  },
  order_value_stability: {
    name: { zh: '订单金额稳定性', en: 'Order value stability' },
    unit: 'ratio',
    months: 12,
    needs: ORDERS,
  },
  order_value_stability_raw: {
    name: { zh: '订单金额稳定性（未截断）', en: 'Order value stability, not clamped' },
    unit: 'ratio',
    months: 12,
    needs: ORDERS,
  },
  recency_days: {
    name: { zh: '距最近一次下单天数', en: 'Days since the last order' },
    unit: 'days',
    months: null,
    needs: ORDERS,
  },
  repurchase_share: {
    name: { zh: '复购订单占比', en: 'Share of repeat orders' },
    unit: 'ratio',
    months: 12,
    needs: ORDERS,
  },
  complaint_rate: {
    name: { zh: '投诉率', en: 'Complaint rate' },
    unit: 'ratio',
    months: 12,
    needs: [['tickets']],
  },
  complaint_per_order: {
    name: { zh: '单均投诉数', en: 'Complaints per order' },
    unit: 'ratio',
    months: 12,
    needs: [['tickets'], ['orders', 'order_lines']],
  },
  satisfaction: {
    name: { zh: '满意度均分', en: 'Mean satisfaction score' },
    unit: 'score',
    months: 12,
    needs: SURVEYS,
  },
  referral: {
    name: { zh: '推荐意愿均分', en: 'Mean referral score' },
    unit: 'score',
    months: 12,
    needs: SURVEYS,
  },
  nps: { name: { zh: '净推荐值', en: 'Net promoter score' }, unit: 'percent', months: 12, needs: SURVEYS },
  nps_answers: {
    name: { zh: '净推荐值答卷数', en: 'Net promoter answers' },
    unit: 'count',
    months: 12,
    needs: SURVEYS,
  },
  overdue_share: {
    name: { zh: '逾期账款笔数占比', en: 'Share of overdue invoices' },
    unit: 'ratio',
    months: 12,
    needs: INVOICES,
  },
  collection_rate: {
    name: { zh: '回款率', en: 'Collection rate' },
    unit: 'ratio',
    months: 12,
    needs: INVOICES,
  },
  interaction_change: {
    name: { zh: '互动频次变化率', en: 'Change of interactions' },
    unit: 'ratio',
    months: 3,
    needs: [['interactions']],
  },
  cancel_rate: {
    name: { zh: '订单取消率', en: 'Order cancellation rate' },
    unit: 'ratio',
    months: 12,
    needs: ORDERS,
  },
  product_breadth: {
    name: { zh: '购买品类数', en: 'Product types bought' },
    unit: 'count',
    months: 12,
    needs: ORDERS,
  },
  sales_share: {
    name: { zh: '销售额占比', en: 'Share of sales' },
    unit: 'ratio',
    months: 12,
    needs: ORDERS,
  },
  cumulative_share: {
    name: { zh: '累计销售额占比', en: 'Cumulative share of sales' },
    unit: 'ratio',
    months: 12,
    needs: ORDERS,
  },
  tenure_months: {
    name: { zh: '合作月数', en: 'Months as a customer' },
    unit: 'count',
    months: null,
    needs: [['customers']],
  },
  response_hours: {
    name: { zh: '平均处理时长（小时）', en: 'Mean hours to resolve' },
    unit: 'count',
    months: 12,
    needs: [['tickets']],
  },
  rfm: { name: { zh: 'RFM 组合', en: 'RFM code' }, unit: 'score', months: 12, needs: ORDERS },
  rfm_r: { name: { zh: '最近购买得分（R）', en: 'Recency score' }, unit: 'score', months: 12, needs: ORDERS },
  rfm_f: {
    name: { zh: '购买频次得分（F）', en: 'Frequency score' },
    unit: 'score',
    months: 12,
    needs: ORDERS,
  },
  rfm_m: {
    name: { zh: '消费金额得分（M）', en: 'Monetary score' },
    unit: 'score',
    months: 12,
    needs: ORDERS,
  },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;

/** In the order of the columns of `metrics.csv`. */
export const METRIC_NAMES = Object.keys(METRICS) as readonly MetricName[];

export function isMetricName(key: string): key is MetricName {
  return Object.hasOwn(METRICS, key);
}

export function metricOf(name: MetricName): Metric {
  return METRICS[name];
}
