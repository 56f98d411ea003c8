import { dimensionRadar, type RadarData } from './dimension-radar.js';
import type { ChartLook } from './look.js';

const look: ChartLook = { language: 'zh', fontFamily: 'Print', still: true };
const data: RadarData = {
  name: { zh: '本客户', en: 'This customer' },
  scale: { min: 1, max: 5 },
  dimensions: [
    { name: { zh: '价值', en: 'Value' }, score: 4.2 },
    { name: { zh: '关系', en: 'Relationship' }, score: 3.1 },
    { name: { zh: '潜力', en: 'Potential' }, score: 2.6 },
    { name: { zh: '风险', en: 'Risk' }, score: 5 },
  ],
  reference: { name: { zh: '本周期平均', en: 'Cycle average' }, scores: [3, 3, 3, 3.5] },
};

const without = (keys: readonly string[]): RadarData => ({
  ...data,
  dimensions: data.dimensions.map((dimension) =>
    keys.includes(dimension.name.en) ? { ...dimension, score: null } : dimension,
  ),
});

describe('dimension radar', () => {
  it('draws each dimension on the scale of the model, beside the reference', () => {
    expect(dimensionRadar(data, look)).toMatchObject({
      radar: {
        indicator: [
          { name: '价值\n4.20', min: 1, max: 5 },
          { name: '关系\n3.10' },
          { name: '潜力\n2.60' },
          { name: '风险\n5.00' },
        ],
      },
      series: [
        {
          type: 'radar',
          data: [
            { name: '本周期平均', value: [3, 3, 3, 3.5] },
            { name: '本客户', value: [4.2, 3.1, 2.6, 5] },
          ],
        },
      ],
    });
  });

  it('leaves a dimension without a score off the web and names it', () => {
    expect(dimensionRadar(without(['Risk']), look)).toMatchObject({
      title: { text: '未评分：风险' },
      radar: { indicator: [{ name: '价值\n4.20' }, { name: '关系\n3.10' }, { name: '潜力\n2.60' }] },
      series: [{ data: [{ value: [3, 3, 3] }, { value: [4.2, 3.1, 2.6] }] }],
    });
  });

  it('draws bars when fewer than three dimensions have a score', () => {
    const option = dimensionRadar(without(['Risk', 'Value']), { ...look, language: 'en' });
    expect(option.radar).toBeUndefined();
    expect(option).toMatchObject({
      title: { text: 'Not scored: Value, Risk' },
      yAxis: { data: ['Relationship', 'Potential'] },
      xAxis: { min: 1, max: 5 },
      series: [{ type: 'bar', data: [{ value: 3.1 }, { value: 2.6 }] }],
    });
  });

  it('does without a reference that lacks a figure', () => {
    const option = dimensionRadar({ ...data, reference: { name: data.name, scores: [3, null, 3, 3] } }, look);
    expect(option).toMatchObject({ series: [{ data: [{ name: '本客户' }] }] });
    expect(option.legend).toBeUndefined();
  });
});
