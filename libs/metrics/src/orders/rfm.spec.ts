import fc from 'fast-check';
import { measure, order, shown } from '../testing/company.js';
import { ntileBins, quantileBins } from './rfm.js';

const binsOf = (values: readonly number[], bins: typeof quantileBins): number[] => {
  const members = values.map((_, index) => index);
  return [...bins(members, values.length, (a, b) => (values[a] ?? 0) - (values[b] ?? 0))];
};

describe('quantile bins', () => {
  it('of 1 to 10: the type-7 edges 2.8, 4.6, 6.4, 8.2', () => {
    expect(binsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], quantileBins)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('a value on an edge belongs to the bin below: edges of 0, 10, .., 50 are 10, 20, 30, 40', () => {
    expect(binsOf([0, 10, 20, 30, 40, 50], quantileBins)).toEqual([1, 1, 2, 3, 4, 5]);
  });

  it('equal values share a bin, and bins may stay empty', () => {
    expect(binsOf([1, 1, 1, 1, 1, 9], quantileBins)).toEqual([1, 1, 1, 1, 1, 5]);
    expect(binsOf([7, 7, 7], quantileBins)).toEqual([1, 1, 1]);
    expect(binsOf([7], quantileBins)).toEqual([1]);
    expect(binsOf([], quantileBins)).toEqual([]);
  });

  it('agree with edges computed as fractions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        // Five times the edge, in whole numbers.
        const edges = [1, 2, 3, 4].map((k) => {
          const place = (sorted.length - 1) * k;
          const low = sorted[Math.floor(place / 5)] ?? 0;
          const high = sorted[Math.floor(place / 5) + 1] ?? low;
          return low * 5 + (place % 5) * (high - low);
        });
        expect(binsOf(values, quantileBins)).toEqual(
          values.map((value) => 1 + edges.filter((edge) => value * 5 > edge).length),
        );
      }),
    );
  });
});

describe('NTILE bins', () => {
  it('hold equal counts, the first ones one more', () => {
    expect(binsOf([1, 2, 3, 4, 5, 6, 7], ntileBins)).toEqual([1, 1, 2, 2, 3, 4, 5]);
    expect(binsOf([5, 4, 3, 2, 1, 1, 1, 1, 1, 1], ntileBins)).toEqual([5, 5, 4, 4, 1, 1, 2, 2, 3, 3]);
    expect(binsOf([1, 2], ntileBins)).toEqual([1, 2]);
  });
});

describe('RFM, worked by hand', () => {
  // Days since the last order 1, 10, 20, 30, 40, 60; orders 5, 1, 2, 1, 1, 3; spend 500, 10, 80, 20, 30, 90.
  const tell = (records: Parameters<Parameters<typeof measure>[2]>[0]): void => {
    const last = ['2024-03-30', '2024-03-21', '2024-03-11', '2024-03-01', '2024-02-20', '2024-01-31'];
    const amounts = [[100, 100, 100, 100, 100], [10], [40, 40], [20], [30], [30, 30, 30]];
    last.forEach((on, index) => {
      for (const amount of amounts[index] ?? []) records.order(order(`C${index + 1}`, on, String(amount)));
    });
    records.order(order('C7', '2023-03-31', '1000'));
  };

  it('R: 6 - bin of 1, 10, 20, 30, 40, 60 with edges 10, 20, 30, 40', () => {
    expect(shown(measure(7, '2024-03-31', tell), 'rfm_r')).toEqual([
      '5',
      '5',
      '4',
      '3',
      '2',
      '1',
      '(no-orders)',
    ]);
  });

  it('F: sorted 1, 1, 1, 2, 3, 5 has edges 1, 1, 2, 3', () => {
    expect(shown(measure(7, '2024-03-31', tell), 'rfm_f')).toEqual([
      '5',
      '1',
      '3',
      '1',
      '1',
      '4',
      '(no-orders)',
    ]);
  });

  it('M: sorted 10, 20, 30, 80, 90, 500 has edges 20, 30, 80, 90', () => {
    expect(shown(measure(7, '2024-03-31', tell), 'rfm_m')).toEqual([
      '5',
      '1',
      '3',
      '1',
      '2',
      '4',
      '(no-orders)',
    ]);
  });

  it('the code is the three digits', () => {
    expect(shown(measure(7, '2024-03-31', tell), 'rfm').slice(0, 2)).toEqual(['555', '511']);
  });

  it('can be cut by NTILE', () => {
    const result = measure(7, '2024-03-31', tell, { rfm: 'ntile' });
    expect(shown(result, 'rfm_r')).toEqual(['5', '5', '4', '3', '2', '1', '(no-orders)']);
    expect(shown(result, 'rfm_f')).toEqual(['5', '1', '3', '1', '2', '4', '(no-orders)']);
  });
});
