import { bandHistogram } from './band-histogram.js';

const look = { language: 'zh', fontFamily: 'Print' } as const;
const data = {
  bands: [
    { score: 1, interval: '<5', customers: 30 },
    { score: 2, interval: '5–20', customers: 1200 },
  ],
  missing: 0,
  unit: { zh: '万元', en: 'CNY 10,000' },
};

describe('band histogram', () => {
  it('has a bar for each band with interval, score and count', () => {
    expect(bandHistogram(data, look)).toMatchObject({
      xAxis: { name: '万元', data: ['<5\n得分 1', '5–20\n得分 2'] },
      series: [{ data: [{ value: 30 }, { value: 1200, label: { formatter: '1,200' } }] }],
    });
  });

  it('sets customers without a value apart: they are in no band', () => {
    expect(bandHistogram({ ...data, missing: 4 }, look)).toMatchObject({
      xAxis: { data: ['<5\n得分 1', '5–20\n得分 2', '无数据'] },
      series: [{ data: [{}, {}, { value: 4 }] }],
    });
  });
});
