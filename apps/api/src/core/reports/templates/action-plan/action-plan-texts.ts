import type { Texts } from '../formats/language.js';

export const ACTION_PLAN_TEXTS = {
  kind: { zh: '改进行动计划', en: 'Action plan' },
  customerOrLevel: { zh: '客户 / 层级', en: 'Customer / tier' },
  wholeTier: { zh: '全部{tier}', en: 'All {tier} customers' },
  actions: { zh: '行动总数', en: 'Actions' },
  done: { zh: '已完成', en: 'Done' },
  open: { zh: '待完成', en: 'Open' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  forCustomers: { zh: '涉及 {count} 家客户', en: 'for {count} customers' },
  ofAll: { zh: '占 {share}', en: '{share} of all' },
  nothing: { zh: '本周期尚未制定行动。', en: 'No action has been planned in this cycle.' },
} as const satisfies Texts<string>;
