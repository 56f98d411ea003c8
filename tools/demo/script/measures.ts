import type { Text } from '@assay/model';
import type { DepartmentKey } from '../people.ts';

/** What is done about one problem point, and what the owner writes on the way. */
export interface ScriptedMeasure {
  readonly measure: Text;
  readonly department: DepartmentKey;
  readonly dueInDays: number;
  /** Metric by its key, and what it should reach, in the metric's own unit. */
  readonly effect: { readonly metric: string; readonly to: number };
  /** Notes from start to end. */
  readonly notes: readonly [Text, Text, Text];
}

const text = (zh: string, en: string): Text => ({ zh, en });

/** By the indicator that is the problem; keys of the value-relationship-potential-risk model. */
export const MEASURES: Readonly<Record<string, ScriptedMeasure>> = {
  spend: {
    measure: text(
      '与客户复盘年度采购计划，提供打包报价与阶梯返利',
      'Review the yearly buying plan with the customer; offer bundles and a tiered rebate',
    ),
    department: 'sales',
    dueInDays: 45,
    effect: { metric: 'spend', to: 200_000 },
    notes: [
      text(
        '已约采购负责人面谈，了解到部分品类改由集团统采。',
        'Met the head of purchasing: some categories now go through group purchasing.',
      ),
      text(
        '打包报价已提交，客户反馈价格可接受，正在走内部审批。',
        'Bundle offer submitted; the price is acceptable and waits for internal approval.',
      ),
      text(
        '首批打包订单已下达，后续按季度跟进。',
        'First bundle order placed; to be followed up each quarter.',
      ),
    ],
  },
  order_frequency: {
    measure: text(
      '建立补货提醒，按月推送常用备件清单',
      'Set up refill reminders and send the list of common parts each month',
    ),
    department: 'sales',
    dueInDays: 30,
    effect: { metric: 'order_frequency', to: 1 },
    notes: [
      text(
        '已梳理近一年常购清单，与仓库负责人确认安全库存。',
        'Listed what was bought in the last year and agreed on safety stock with the warehouse.',
      ),
      text(
        '补货提醒已上线，客户当月按提醒下单一次。',
        'Reminders are live; the customer ordered once on a reminder this month.',
      ),
      text(
        '连续两个月按提醒补货，频次恢复。',
        'Refilled on reminders two months in a row; the frequency is back.',
      ),
    ],
  },
  average_order_value: {
    measure: text(
      '推荐成套方案替代零散采购，减少小额订单',
      'Recommend complete sets instead of single parts, fewer small orders',
    ),
    department: 'sales',
    dueInDays: 45,
    effect: { metric: 'average_order_value', to: 10_000 },
    notes: [
      text(
        '已分析近半年小额订单，七成为耗材零采。',
        'Looked at half a year of small orders: seven in ten are consumables.',
      ),
      text(
        '成套方案报价已发，客户安排试用一个班组。',
        'Offer for complete sets sent; the customer tries it with one team.',
      ),
      text(
        '客户改为按月合并下单，单笔金额上升。',
        'The customer now orders once a month; the order value has risen.',
      ),
    ],
  },
  satisfaction: {
    measure: text(
      '指定专人对接，承诺4小时内响应，月度回访满意度',
      'Name one contact, answer within 4 hours, ask for satisfaction each month',
    ),
    department: 'customer-service',
    dueInDays: 30,
    effect: { metric: 'satisfaction', to: 3.5 },
    notes: [
      text(
        '已电话致歉并确认主要不满：响应慢、对接人频繁更换。',
        'Apologised by phone; the main points: slow answers and changing contacts.',
      ),
      text(
        '固定对接人已到位，近两周平均响应2.6小时。',
        'A fixed contact is in place; answers took 2.6 hours on average in the last two weeks.',
      ),
      text(
        '月度回访评分4分，客户认可改进。',
        'Rated 4 in the monthly call; the customer sees the improvement.',
      ),
    ],
  },
  complaint_rate: {
    measure: text(
      '逐条复盘投诉原因，出具整改报告并在客户现场说明',
      'Go through every complaint, write a report and explain it on site',
    ),
    department: 'customer-service',
    dueInDays: 21,
    effect: { metric: 'complaint_rate', to: 0.05 },
    notes: [
      text(
        '已汇总近一年投诉，主要集中在交货延期与售后响应。',
        'Collected a year of complaints: mostly late deliveries and slow service.',
      ),
      text(
        '整改报告已提交客户质量部，约定下周现场沟通。',
        "Report handed to the customer's quality department; meeting on site next week.",
      ),
      text('现场沟通完成，近30天无新增投诉。', 'Meeting held; no new complaint for 30 days.'),
    ],
  },
  relationship_depth: {
    measure: text(
      '安排双方高层互访，建立季度沟通机制',
      'Arrange visits between executives and a quarterly meeting',
    ),
    department: 'key-accounts',
    dueInDays: 60,
    effect: { metric: 'interaction_change', to: 0.2 },
    notes: [
      text(
        '已与客户总经办取得联系，初步商定来访时间。',
        "Reached the customer's executive office; a first date for a visit is set.",
      ),
      text(
        '副总带队拜访完成，客户提出联合试制需求。',
        'Visit led by our vice president; the customer asked for a joint trial.',
      ),
      text(
        '季度沟通会纪要已签，下次会议定于年底。',
        'Minutes of the quarterly meeting signed; the next is at the end of the year.',
      ),
    ],
  },
  industry_growth: {
    measure: text(
      '调研客户转型方向，提供面向新业务的产品组合',
      "Find out where the customer's business is heading and offer products for it",
    ),
    department: 'marketing',
    dueInDays: 60,
    effect: { metric: 'product_breadth', to: 3 },
    notes: [
      text(
        '已完成行业走访，客户正在拓展后市场服务。',
        'Visited the industry: the customer is moving into after-market service.',
      ),
      text('针对后市场的备件组合方案已提交。', 'Offer of parts for the after-market submitted.'),
      text('客户新增两个品类试采购。', 'The customer buys two new categories on trial.'),
    ],
  },
  demand_fit: {
    measure: text(
      '与客户技术部门复盘核心需求，调整产品方案后重新提报',
      "Review the core needs with the customer's engineers and present an adjusted plan",
    ),
    department: 'sales',
    dueInDays: 45,
    effect: { metric: 'product_breadth', to: 3 },
    notes: [
      text('需求访谈完成，确认三项未覆盖的需求。', 'Interview held: three needs are not covered.'),
      text(
        '调整后的方案已评审，其中两项可用现有产品满足。',
        'Adjusted plan reviewed: existing products meet two of them.',
      ),
      text(
        '客户确认新方案，进入小批量试用。',
        'The customer accepted the new plan and starts a small trial.',
      ),
    ],
  },
  referral: {
    measure: text(
      '邀请参加用户交流会，推出转介绍礼遇',
      'Invite to the user meeting and offer a referral benefit',
    ),
    department: 'marketing',
    dueInDays: 60,
    effect: { metric: 'referral', to: 3.5 },
    notes: [
      text('已发出交流会邀请，客户确认两人参加。', 'Invitation sent; two people will come.'),
      text('交流会上客户分享了应用案例。', 'The customer presented a use case at the meeting.'),
      text(
        '客户推荐了一家上游供应商，已建档跟进。',
        'The customer named one of its suppliers; it is being followed up.',
      ),
    ],
  },
  payment_timeliness: {
    measure: text(
      '核对逾期账款，商定付款计划并设置到期前提醒',
      'Go through overdue bills, agree on a payment plan and remind before due days',
    ),
    department: 'sales',
    dueInDays: 21,
    effect: { metric: 'overdue_share', to: 0.2 },
    notes: [
      text(
        '已与客户财务对账，差异两笔，均为开票信息有误。',
        'Reconciled with their accounting: two differences, both from wrong invoice data.',
      ),
      text(
        '付款计划已书面确认，首笔逾期款到账。',
        'Payment plan confirmed in writing; the first overdue bill is paid.',
      ),
      text(
        '逾期款全部结清，启用到期前5日提醒。',
        'All overdue bills are paid; reminders go out 5 days before the due day.',
      ),
    ],
  },
  churn_tendency: {
    measure: text(
      '客户成功经理一对一回访，查明原因并给出挽留方案',
      'One-to-one call by the customer success manager: find the reasons, make a retention offer',
    ),
    department: 'customer-success',
    dueInDays: 14,
    effect: { metric: 'interaction_change', to: 0.05 },
    notes: [
      text(
        '已完成首次回访，客户正在比较另一家供应商的交期。',
        'First call made: the customer compares delivery times with another supplier.',
      ),
      text(
        '已提交挽留方案：锁定交期并赠送一次现场巡检。',
        'Retention offer made: fixed delivery times and one free inspection on site.',
      ),
      text(
        '客户同意续签半年，互动恢复正常。',
        'The customer renewed for half a year; contact is back to normal.',
      ),
    ],
  },
};
