import type { Role } from './roles.js';
import type { CycleState } from './stages.js';

interface Name {
  readonly zh: string;
  readonly en: string;
}

/** What the states of a cycle are called, on pages and in reports alike. */
export const STATE_NAMES: Readonly<Record<CycleState, Name>> = {
  'target-setup': { zh: '目标设定', en: 'Target setup' },
  'data-collection': { zh: '数据收集', en: 'Data collection' },
  'expert-scoring': { zh: '专家评分', en: 'Expert scoring' },
  'weight-consensus': { zh: '权重共识', en: 'Weight consensus' },
  calculation: { zh: '分层计算', en: 'Calculation' },
  review: { zh: '结果审批', en: 'Review' },
  strategy: { zh: '策略制定', en: 'Strategy' },
  tracking: { zh: '执行跟踪', en: 'Tracking' },
  closed: { zh: '已结束', en: 'Closed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};

export const ROLE_NAMES: Readonly<Record<Role, Name>> = {
  coordinator: { zh: '评估协调人', en: 'Coordinator' },
  expert: { zh: '评分专家', en: 'Expert' },
  head: { zh: '部门负责人', en: 'Department head' },
  owner: { zh: '客户经理', en: 'Account owner' },
  executive: { zh: '管理层', en: 'Executive' },
  admin: { zh: '系统管理员', en: 'Administrator' },
  auditor: { zh: '审计员', en: 'Auditor' },
};
