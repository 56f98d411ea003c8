import { describe, expect, it } from '@jest/globals';

import { samplePlan } from '../sample-reports.fixture.js';
import type { ActionPlanData, PlannedAction } from './action-plan-data.js';
import { renderActionPlan } from './render-action-plan.js';

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The two rows that S3 prints as table 4. */
const TABLE_4: readonly PlannedAction[] = [
  {
    customer: { code: 'C002', name: '*制造集团' },
    tier: 'at-risk',
    problem: '售后响应慢导致投诉增加',
    measure: '升级为VIP服务通道，48小时内响应',
    department: { zh: '客服部', en: 'Customer service' },
    owner: null,
    due: '2024-09-30',
    effect: { name: { zh: '投诉率', en: 'Complaint rate' }, unit: 'ratio', from: 0.15, to: 0.05 },
    status: 'in-progress',
    overdue: true,
  },
  {
    customer: null,
    tier: 'at-risk',
    problem: '长期未购买新品',
    measure: '推送老客户专属新品8折券+试用邀请',
    department: { zh: '市场部', en: 'Marketing' },
    owner: '周敏',
    due: '2024-10-15',
    effect: { name: { zh: '召回率', en: 'Recall rate' }, unit: 'ratio', from: null, to: 0.2 },
    status: 'planned',
    overdue: false,
  },
];

const plan = (actions: readonly PlannedAction[]): ActionPlanData => ({ ...samplePlan(0), actions });

describe('the action plan (S3-38, table 4)', () => {
  it('has the columns of the source, for one customer and for a whole level', () => {
    const text = textOf(renderActionPlan(plan(TABLE_4), 'zh').body);
    expect(text).toContain('客户 / 层级 问题点 改进措施 责任部门 负责人 完成日期 预期效果 状态');
    expect(text).toContain(
      '*制造集团 R 潜在流失客户 C002 售后响应慢导致投诉增加 升级为VIP服务通道，48小时内响应 客服部 — 2024-09-30 投诉率：15% → 5% 进行中 已逾期',
    );
    expect(text).toContain(
      '全部潜在流失客户 R 潜在流失客户 长期未购买新品 推送老客户专属新品8折券+试用邀请 市场部 周敏 2024-10-15 召回率：→ 20% 未开始',
    );
  });

  it('counts actions, customers, what is done, open and overdue; cancelled and waived ones aside', () => {
    const [one, all] = TABLE_4;
    if (!one || !all) throw new RangeError('no rows');
    const rows: readonly PlannedAction[] = [
      one,
      all,
      { ...one, status: 'done', overdue: false },
      { ...one, customer: { code: 'C003', name: '丙' }, overdue: false },
      { ...one, status: 'waived', overdue: false },
    ];
    const text = textOf(renderActionPlan(plan(rows), 'en').body);
    expect(text).toContain('Actions 4 for 2 customers');
    expect(text).toContain('Done 1 25% of all');
    expect(text).toContain('Open 3 75% of all');
    expect(text).toContain('Overdue 1 25% of all');
  });

  it('says so when there is none', () => {
    expect(textOf(renderActionPlan(plan([]), 'zh').body)).toContain('本周期尚未制定行动。');
  });

  it('lies on landscape pages', () => {
    expect(renderActionPlan(plan(TABLE_4), 'zh').frame.orientation).toBe('landscape');
  });
});
