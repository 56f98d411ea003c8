import { scoreTrend } from './score-trend.js';

const cycles = ['2026 Q1', '2026 Q2', '2026 Q3'].map((name) => ({ zh: name, en: name }));

describe('score trend', () => {
  it('leaves a gap where a cycle has no score', () => {
    const option = scoreTrend(
      {
        cycles,
        name: { zh: '本客户', en: 'This customer' },
        values: [3.2, null, 3.4],
        reference: { name: { zh: '平均', en: 'Average' }, values: [3, 3.1, 3.2] },
        scale: { min: 1, max: 5 },
      },
      { language: 'en', fontFamily: 'Print' },
    );
    expect(option).toMatchObject({
      xAxis: { data: ['2026 Q1', '2026 Q2', '2026 Q3'] },
      yAxis: { min: 1, max: 5 },
      series: [
        { name: 'Average', data: [3, 3.1, 3.2] },
        { name: 'This customer', data: [3.2, null, 3.4], connectNulls: false },
      ],
    });
  });
});
