import type { Texts } from '../formats/language.js';

/** Words that more than one report says. */
export const SHARED_TEXTS = {
  generated: { zh: '生成于 {moment}', en: 'Generated {moment}' },
  fingerprint: { zh: '计算指纹 {fingerprint}', en: 'Run {fingerprint}' },
  customers: { zh: '客户数', en: 'Customers' },
  notScored: { zh: '未评分', en: 'Not scored' },
  period: { zh: '评估期间', en: 'Period' },
  model: { zh: '评估模型', en: 'Model' },
  coverage: { zh: '数据覆盖率', en: 'Data coverage' },
  customer: { zh: '客户', en: 'Customer' },
  tier: { zh: '分层', en: 'Tier' },
  problem: { zh: '问题点', en: 'Problem' },
  measure: { zh: '改进措施', en: 'Measure' },
  department: { zh: '责任部门', en: 'Department' },
  owner: { zh: '负责人', en: 'Owner' },
  due: { zh: '完成日期', en: 'Due' },
  effect: { zh: '预期效果', en: 'Expected effect' },
  status: { zh: '状态', en: 'Status' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  none: { zh: '无', en: 'None' },
} as const satisfies Texts<string>;

/** How far an action is. */
export const ACTION_STATUS_TEXTS = {
  planned: { zh: '未开始', en: 'Not started' },
  'in-progress': { zh: '进行中', en: 'In progress' },
  done: { zh: '已完成', en: 'Done' },
  waived: { zh: '已豁免', en: 'Waived' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
} as const satisfies Texts<string>;

export type ActionStatus = keyof typeof ACTION_STATUS_TEXTS;
