import type { Tier } from '../../types.js';

type Playbook = Tier['playbook'];

/** S0-41: customised service, incremental demand, sense of belonging. */
export const vipPlaybook: Playbook = {
  name: { zh: '尊享服务与增量挖掘', en: 'Customised service and incremental demand' },
  measures: [
    {
      key: 'dedicated-manager',
      name: {
        zh: '配备专属客户经理，制定年度拜访计划，每季度至少拜访一次',
        en: 'Appoint a dedicated account manager with a yearly visit plan, at least one visit a quarter',
      },
      department: 'key-accounts',
      dueInDays: 14,
    },
    {
      key: 'priority-supply',
      name: {
        zh: '开通优先供货通道，并书面告知客户',
        en: 'Open priority supply and confirm it to the customer in writing',
      },
      department: 'sales',
      dueInDays: 14,
    },
    {
      key: 'premium-products',
      name: {
        zh: '结合客户业务推荐高端产品，提交增量需求方案',
        en: "Recommend premium products that fit the customer's business and submit a plan for incremental demand",
      },
      department: 'sales',
      dueInDays: 45,
    },
    {
      key: 'exclusive-event',
      name: {
        zh: '邀请客户高层参加专属活动或新品品鉴，增强归属感',
        en: "Invite the customer's executives to an exclusive event or product preview",
      },
      department: 'marketing',
      dueInDays: 60,
    },
  ],
};

/** S0-42: improve the weak dimension; the weakest one decides which measure is proposed. */
export const keyPlaybook: Playbook = {
  name: { zh: '短板提升', en: 'Lift the weak dimension' },
  measures: [
    {
      key: 'service-training',
      name: {
        zh: '针对满意度短板开展服务培训，明确响应时限并回访确认',
        en: 'Train the service staff on what the customer rates low, fix a response time and call back to confirm',
      },
      department: 'customer-service',
      dueInDays: 30,
      whenWeakest: 'relationship',
    },
    {
      key: 'adjust-product-plan',
      name: {
        zh: '与客户复盘核心需求，调整产品方案后重新提报',
        en: "Review the customer's core needs, adjust the product plan and present it again",
      },
      department: 'sales',
      dueInDays: 30,
      whenWeakest: 'potential',
    },
    {
      key: 'grow-orders',
      name: {
        zh: '制定采购提升计划：组合报价、补货提醒或年度返利',
        en: 'Set up a plan to raise orders: bundle offers, refill reminders or a yearly rebate',
      },
      department: 'sales',
      dueInDays: 30,
      whenWeakest: 'value',
    },
    {
      key: 'secure-payment',
      name: {
        zh: '核对逾期账款与取消订单原因，与客户商定付款计划',
        en: 'Go through overdue bills and cancelled orders with the customer and agree on a payment plan',
      },
      department: 'sales',
      dueInDays: 21,
      whenWeakest: 'risk',
    },
    {
      key: 'more-contacts',
      name: {
        zh: '纳入重点营销名单，每月至少一次定向触达',
        en: 'Put on the key marketing list: at least one targeted contact a month',
      },
      department: 'marketing',
      dueInDays: 30,
    },
  ],
};

/** S0-43: the source breaks off after "through standardised"; standard service is what its tier table names. */
export const normalPlaybook: Playbook = {
  name: { zh: '标准化服务', en: 'Standard service' },
  measures: [
    {
      key: 'standard-news',
      name: {
        zh: '按标准节奏推送产品资讯与促销信息，记录客户反馈',
        en: 'Send standard product news and offers at the usual pace and record the response',
      },
      department: 'marketing',
      dueInDays: 60,
    },
    {
      key: 'potential-check',
      name: {
        zh: '半年内电话访谈一次，摸排潜在需求',
        en: 'Interview once by telephone within half a year to look for hidden demand',
      },
      department: 'sales',
      dueInDays: 90,
    },
  ],
};

/** S0-44, derived from S0-39: call back, put right, short deadlines. */
export const atRiskPlaybook: Playbook = {
  name: { zh: '回访与整改', en: 'Call back and put right' },
  measures: [
    {
      key: 'call-back',
      name: {
        zh: '3日内由客户成功经理一对一回访，记录流失原因',
        en: 'One-to-one call by the customer success manager within 3 days; record the reasons',
      },
      department: 'customer-success',
      dueInDays: 3,
    },
    {
      key: 'rectify',
      name: {
        zh: '针对回访发现的问题制定整改方案，并向客户反馈结果',
        en: 'Draw up a plan to put right what the call found and report the result to the customer',
      },
      department: 'customer-service',
      dueInDays: 14,
    },
    {
      key: 'clear-overdue',
      name: {
        zh: '核对逾期与取消订单，与客户确认后续合作安排',
        en: 'Clear overdue bills and cancelled orders and agree on how to go on',
      },
      department: 'sales',
      dueInDays: 14,
      whenWeakest: 'risk',
    },
    {
      key: 'win-back-offer',
      name: {
        zh: '提供一次性挽留方案（专项折扣或增值服务），跟进一个月内的下单情况',
        en: 'Make a one-off retention offer (discount or added service) and follow orders for a month',
      },
      department: 'marketing',
      dueInDays: 21,
    },
  ],
};
