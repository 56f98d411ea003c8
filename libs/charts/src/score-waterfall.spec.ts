import fc from 'fast-check';

import type { ChartLook } from './look.js';
import { scoreWaterfall } from './score-waterfall.js';

const look: ChartLook = { language: 'en', fontFamily: 'Print' };
const name = { zh: '指标', en: 'Indicator' };

interface Bars {
  readonly series: readonly [
    { readonly data: readonly number[] },
    { readonly data: readonly { readonly value: number }[] },
  ];
}

describe('score waterfall', () => {
  it('puts each term on those before it (S0-35: 0.9 + 0.5 + 0.3 = 1.7)', () => {
    const option = scoreWaterfall(
      { terms: [0.9, 0.5, 0.3].map((contribution) => ({ name, contribution })), total: 1.7, max: 5 },
      look,
    );
    const [below, terms] = (option as unknown as Bars).series;
    expect(below.data).toEqual([0, 0.9, 1.4, 0]);
    expect(terms.data.map((bar) => bar.value)).toEqual([0.9, 0.5, 0.3, 1.7]);
    expect(option).toMatchObject({ xAxis: { min: 0, max: 5 } });
  });

  it('ends each term where the next begins, and the last at the total', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (terms) => {
        const total = terms.reduce((sum, term) => sum + term, 0);
        const option = scoreWaterfall(
          { terms: terms.map((contribution) => ({ name, contribution })), total, max: 5 },
          look,
        );
        const [below, bars] = (option as unknown as Bars).series;
        const ends = terms.map((term, index) => (below.data[index] ?? NaN) + term);
        expect(below.data.slice(1, terms.length)).toEqual(ends.slice(0, -1));
        expect(ends.at(-1)).toBe(bars.data.at(-1)?.value);
      }),
    );
  });

  it('marks a term without a score instead of adding a zero silently', () => {
    const option = scoreWaterfall({ terms: [{ name, contribution: null }], total: 0, max: 5 }, look);
    expect(option).toMatchObject({ series: [{}, { data: [{ label: { formatter: '—' } }, {}] }] });
  });
});
