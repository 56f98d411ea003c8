import { describe, expect, it } from '@jest/globals';
import { explain, planScoring, scoreCustomer, type RawValues } from '@assay/scoring';

import { ACTIONS, MODEL, sampleCustomer, VALUES } from '../sample-reports.fixture.js';
import type { CustomerReportData } from './customer-report-data.js';
import { renderCustomerReport } from './render-customer-report.js';

/** Text of the mark-up, drawings left out. */
function textOf(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#x3D;/g, '=')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

const textIn = (data: CustomerReportData, language: 'zh' | 'en'): string =>
  textOf(renderCustomerReport(data, language).body);

/** Five everywhere, one in both risk indicators (S0-I10). */
const VIP_AT_RISK: RawValues = {
  spend: 2_000_000,
  order_frequency: 6,
  average_order_value: 80_000,
  satisfaction: 4.8,
  complaint_rate: 0.01,
  relationship_depth: 5,
  industry_growth: 20,
  demand_fit: 5,
  referral: 4.8,
  payment_timeliness: 0.5,
  'churn_tendency.interaction_change': -0.3,
  'churn_tendency.cancel_rate': 0.3,
};

describe('the report on a customer', () => {
  it.each(['zh', 'en'] as const)('shows facts, score, tier, terms, problems and actions (%s)', (language) => {
    const text = textIn(sampleCustomer(), language);
    const { zh, en } = {
      zh: [
        '重点客户',
        '近12个月消费金额 68.43 万元 32 条记录 50 ≤ x < 100 万元 4.00 25% 20.83% 0.833',
        '投诉率偏高',
        '2 项取平均',
      ],
      en: [
        'Key',
        'Spend, last 12 months 684.3 kCNY 32 records 500 ≤ x < 1,000 kCNY 4.00 25% 20.83% 0.833',
        'Complaint rate is high',
        'average of 2',
      ],
    };
    for (const expected of language === 'zh' ? zh : en) expect(text).toContain(expected);
    for (const expected of [
      '苏州恒峰精密机械有限公司',
      'C0173',
      '138****5678',
      '2026-11-15',
      '孙丽华',
      '120%',
    ]) {
      expect(text).toContain(expected);
    }
  });

  it('says how the customer stands against the last cycle and the others', () => {
    expect(textIn(sampleCustomer(), 'zh')).toContain('上一周期 3.41（+0.25）');
    expect(textIn(sampleCustomer(), 'zh')).toContain('本周期平均 3.18');
    const alone = textIn(sampleCustomer({ previous: null, average: null }), 'zh');
    expect(alone).not.toContain('上一周期');
    expect(alone).not.toContain('本周期平均');
  });

  it('explains a gate: five everywhere and one in risk is 4.50, but not VIP (S0-I10)', () => {
    const data = sampleCustomer({ decision: null }, VIP_AT_RISK);
    expect(textIn(data, 'zh')).toContain(
      '按总分 4.5000 应为“VIP客户”；因风险维度得分 1.00，低于 3，调整为“重点客户”。',
    );
    expect(textIn(data, 'zh')).toContain('总分恰好等于“VIP客户”的下限 4.50');
    expect(textIn(data, 'en')).toContain('With 1.00 in Risk, below 3, the tier is Key.');
  });

  it('does not invent a score: coverage too low is said, and nothing is added up', () => {
    const data = sampleCustomer({ decision: null }, { spend: 2_000_000, satisfaction: 2.2 });
    const text = textIn(data, 'zh');
    expect(text).toContain('数据覆盖率 33.3%，低于模型要求的 40%。');
    expect(text).toContain('未评分');
    expect(text).not.toContain('总分 =');
    expect(renderCustomerReport(data, 'zh').body.match(/<svg/g)).toHaveLength(1);
  });

  it('says which weights were spread because values are missing', () => {
    const { industry_growth: _gone, ...values } = VALUES;
    const text = textIn(sampleCustomer({}, values), 'zh');
    expect(text).toContain('行业增长性缺失，其权重按比例分摊到其余指标（×1.091）。缺失不等于零分。');
    expect(text).toContain('行业增长性 — 缺失，不计分 — 10% — —');
  });

  it('shows an override with its reason beside the calculated tier', () => {
    const decision = {
      tier: 'vip',
      overridden: true,
      by: '赵志强',
      day: '2026-10-10',
      reason: '集团框架协议客户',
    };
    const text = textIn(sampleCustomer({ decision }), 'zh');
    expect(text).toContain(
      '计算分层为“重点客户”，赵志强于 2026年10月10日 调整为“VIP客户”。理由：集团框架协议客户',
    );
  });

  it('says that a result is not approved yet', () => {
    expect(textIn(sampleCustomer({ decision: null }), 'en')).toContain('Not yet approved');
  });

  it('can be worked out again by hand from what is printed, to two decimals (200 customers)', () => {
    const plan = planScoring(MODEL);
    for (let index = 0; index < 200; index++) {
      const wave = (step: number): number => ((index * step) % 101) / 101;
      const values: RawValues = {
        ...VALUES,
        spend: wave(13) * 1_500_000,
        satisfaction: 1 + wave(41) * 4,
        complaint_rate: index % 7 === 0 ? null : wave(17) * 0.3,
        relationship_depth: 1 + Math.round(wave(53) * 12) / 3,
        payment_timeliness: wave(19) * 0.5,
      };
      const explanation = explain(plan, scoreCustomer(plan, values));
      const [, sum = '', total] =
        /总分 = ([\d.×%+ ]+) = ([\d.]+)/.exec(textIn(sampleCustomer({ explanation }), 'zh')) ?? [];
      const again = sum
        .split('+')
        .map((term) => term.split('×').map((factor) => parseFloat(factor)))
        .reduce((all, [score = NaN, share = NaN]) => all + (score * share) / 100, 0);
      expect(Math.abs(again - Number(total))).toBeLessThan(0.01);
    }
  });

  it('escapes whatever people wrote, wherever it stands', () => {
    const evil = `<img src=x onerror="alert(1)">{{constructor}}</style><script>x</script>`;
    const report = renderCustomerReport(
      sampleCustomer({
        cycle: { name: evil, goal: evil, periodStart: '2026-01-01', periodEnd: '2026-03-31' },
        customer: {
          code: evil,
          name: evil,
          industry: evil,
          size: evil,
          region: evil,
          since: null,
          owner: evil,
          department: { zh: evil, en: evil },
          contact: evil,
          phone: evil,
        },
        remarks: [{ source: evil, day: evil, text: evil }],
        decision: { tier: 'vip', overridden: true, by: evil, day: '2026-01-01', reason: evil },
        actions: ACTIONS.map((action) => ({
          ...action,
          problem: evil,
          measure: evil,
          owner: evil,
          due: evil,
        })),
      }),
      'zh',
    );
    expect(report.body).not.toMatch(/<img|<script|<\/style/);
    expect(textOf(report.body).split(evil).length).toBeGreaterThan(12);
  });

  it('refuses a decision for a tier that the model lacks', () => {
    const decision = { tier: 'platinum', overridden: true, by: 'x', day: '2026-01-01', reason: 'x' };
    expect(() => renderCustomerReport(sampleCustomer({ decision }), 'zh')).toThrow(RangeError);
  });

  it('is the same for the same data, byte for byte', () => {
    expect(renderCustomerReport(sampleCustomer(), 'zh')).toEqual(
      renderCustomerReport(sampleCustomer(), 'zh'),
    );
  });
});
