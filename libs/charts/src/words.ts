import type { Text } from './look.js';

/** The few words that charts bring along. */
export const WORDS = {
  customers: { zh: '客户数', en: 'Customers' },
  total: { zh: '总分', en: 'Total score' },
  share: { zh: '占比', en: 'Share' },
  cumulativeShare: { zh: '累计占比', en: 'Cumulative share' },
  revenue: { zh: '销售额', en: 'Revenue' },
  customerShare: { zh: '客户占比（按销售额从高到低）', en: 'Share of customers, largest first' },
  score: { zh: '得分', en: 'Score' },
  notScored: { zh: '未评分', en: 'Not scored' },
  noValue: { zh: '无数据', en: 'No value' },
  limit: { zh: '上限', en: 'Limit' },
  consistencyRatio: { zh: '一致性比率', en: 'Consistency ratio' },
  lastCycle: { zh: '上一周期', en: 'Last cycle' },
  thisCycle: { zh: '本周期', en: 'This cycle' },
} as const satisfies Record<string, Text>;
