import type { ChartLook } from './look.js';
import { tierBars, tierRing, type DistributionData } from './tier-distribution.js';
import { NOT_SCORED_TONE, tierTones } from './tier-tones.js';

const look: ChartLook = { language: 'zh', fontFamily: 'Print' };
const data: DistributionData = {
  tiers: [
    { name: { zh: 'VIP 客户', en: 'VIP' }, letter: 'VIP', customers: 20 },
    { name: { zh: '重点客户', en: 'Key' }, letter: 'K', customers: 60 },
    { name: { zh: '普通客户', en: 'Normal' }, letter: 'N', customers: 0 },
    { name: { zh: '潜在流失', en: 'At risk' }, letter: 'R', customers: 15 },
  ],
  notScored: { name: { zh: '未评分', en: 'Not scored' }, customers: 5 },
};

describe('tier distribution', () => {
  it('shows every tier with letter, count and share of all customers, and those without a tier in grey', () => {
    const tones = tierTones(4);
    expect(tierBars(data, look)).toMatchObject({
      xAxis: { data: ['VIP 客户', 'K\n重点客户', 'N\n普通客户', 'R\n潜在流失', '未评分'] },
      series: [
        {
          data: [
            { value: 20, itemStyle: { color: tones[0]?.fill }, label: { formatter: '20 (20%)' } },
            { value: 60, itemStyle: { color: tones[1]?.fill }, label: { formatter: '60 (60%)' } },
            { value: 0, itemStyle: { color: tones[2]?.fill }, label: { formatter: '0 (0%)' } },
            { value: 15, itemStyle: { color: tones[3]?.fill }, label: { formatter: '15 (15%)' } },
            { value: 5, itemStyle: { color: NOT_SCORED_TONE.fill }, label: { formatter: '5 (5%)' } },
          ],
        },
      ],
    });
  });

  it('keeps a tier its colour on the ring though an empty one is left out', () => {
    const tones = tierTones(4);
    expect(tierRing(data, look)).toMatchObject({
      title: { text: '100', subtext: '客户数' },
      series: [
        {
          data: [
            { value: 20, itemStyle: { color: tones[0]?.fill } },
            { value: 60, itemStyle: { color: tones[1]?.fill } },
            { value: 15, itemStyle: { color: tones[3]?.fill } },
            { value: 5 },
          ],
        },
      ],
    });
  });

  it('says nothing of customers without a tier when there are none', () => {
    const everyone = { ...data, notScored: { ...data.notScored, customers: 0 } };
    expect(tierBars(everyone, look)).toMatchObject({
      xAxis: { data: expect.not.arrayContaining(['未评分']) },
    });
  });

  it('has shares of zero in an empty cycle', () => {
    const empty: DistributionData = {
      tiers: data.tiers.map((tier) => ({ ...tier, customers: 0 })),
      notScored: { ...data.notScored, customers: 0 },
    };
    expect(tierBars(empty, look)).toMatchObject({
      series: [{ data: [{ label: { formatter: '0 (0%)' } }, {}, {}, {}] }],
    });
  });
});
