import { describe, expect, it } from '@jest/globals';

import { sampleCycle } from '../sample-reports.fixture.js';
import { renderCycleReport } from './render-cycle-report.js';

const textOf = (html: string): string =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the report on a cycle', () => {
  const data = sampleCycle(100);

  it('counts every customer once over the tiers, and its shares add up', () => {
    const body = renderCycleReport(data, 'zh').body;
    const counts = data.distribution.tiers.map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, data.distribution.notScored)).toBe(100);
    for (const { count, share } of data.distribution.tiers) {
      expect(body).toContain(`<td class="n">${count}</td><td class="n">${(share * 100).toFixed(1)}%</td>`);
    }
  });

  it('prints printed and used weights side by side: 120 % and 100 % (S0-I1)', () => {
    const text = textOf(renderCycleReport(data, 'zh').body);
    expect(text).toContain('价值维度 3.05 50% 41.67%');
    expect(text).toContain('近12个月消费金额 25% 20.83%');
    expect(text).toContain('合计 120% 100%');
    expect(text).toContain('采用权重由模型原定权重（合计 120%）折算为 100% 得出。');
  });

  it('shows half-open tier ranges without gaps, the top one closed (S0-I3)', () => {
    const text = textOf(renderCycleReport(data, 'en').body);
    for (const range of ['[4.5, 5]', '[3.5, 4.5)', '[2.5, 3.5)', '[1, 2.5)']) expect(text).toContain(range);
  });

  it('lists all customers with every dimension, the tier and what moved', () => {
    const body = renderCycleReport(data, 'zh').body;
    expect(body.match(/<td class="code">C\d{4}<\/td>/g)).toHaveLength(100);
    const first = data.customers[0];
    const cells = first?.dimensionScores.map((score) => score?.toFixed(2)).join(' ') ?? '';
    expect(textOf(body)).toContain(`${first?.owner ?? ''} ${cells} ${first?.total?.toFixed(2) ?? ''}`);
    expect(body).toContain('↓');
    expect(body).toContain('↑');
  });

  it('compares with nothing where there was no cycle before', () => {
    const first = renderCycleReport(
      {
        ...data,
        previousDistribution: null,
        moves: [],
        average: { ...data.average, previousTotal: null },
        customers: data.customers.map(({ previousTier: _, ...customer }) => customer),
      },
      'zh',
    ).body;
    expect(first.match(/<svg/g)).toHaveLength(1);
    expect(first).not.toMatch(/[↑↓]/);
    expect(textOf(first)).not.toContain('较上一周期 ');
  });

  it.each([
    ['%', '客户流失率：8% → 5%'],
    ['家', '客户流失率：8 家 → 5 家'],
    ['', '客户流失率：8 → 5'],
  ])('prints the target in the unit as it was written: %j', (unit, expected) => {
    const target = { measure: '客户流失率', unit, from: 8, to: 5 };
    expect(textOf(renderCycleReport({ ...data, target }, 'zh').body)).toContain(expected);
  });

  it('stands in an empty cycle', () => {
    const text = textOf(renderCycleReport(sampleCycle(0), 'en').body);
    expect(text).toContain('Customers in scope 0');
    expect(text).toContain('No customer has a problem point.');
  });
});
