/**
 * The metrics that records can be turned into, as the command line's `metrics.csv` names them. They are
 * computed in `libs/metrics`, whose catalogue a spec there holds to this list.
 */
export const METRIC_KEYS = [
  'spend',
  'order_count',
  'order_frequency',
  'average_order_value',
  'order_value_stability',
  'order_value_stability_raw',
  'recency_days',
  'repurchase_share',
  'complaint_rate',
  'complaint_per_order',
  'satisfaction',
  'referral',
  'nps',
  'nps_answers',
  'overdue_share',
  'collection_rate',
  'interaction_change',
  'cancel_rate',
  'product_breadth',
  'sales_share',
  'cumulative_share',
  'tenure_months',
  'response_hours',
  'rfm',
  'rfm_r',
  'rfm_f',
  'rfm_m',
] as const;

export type KnownMetric = (typeof METRIC_KEYS)[number];
