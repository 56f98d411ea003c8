import fc from 'fast-check';
import { formatDecimal } from '../decimal/decimal.js';
import { day, decimal, measure, order, shown } from '../testing/company.js';

const AS_OF = '2024-03-31';

describe('order metrics, worked by hand', () => {
  // C1: 100 + 250.5 + 149.5 = 500 in 12 months; mean 500/3; one order is a day too old, one too new.
  // C2: one order. C3: nothing that counts.
  const result = measure(3, AS_OF, (records) => {
    records.order(order('C1', '2023-03-31', '9000'));
    records.order(order('C1', '2023-04-01', '100', { productTypes: ['pumps'] }));
    records.order(order('C1', '2024-01-15', '250.50', { productTypes: ['valves', 'pumps'] }));
    records.order(order('C1', '2024-03-31', '149.50', { rows: 3 }));
    records.order(order('C1', '2024-04-01', '7000'));
    records.order(order('C1', '2024-02-01', '80', { status: 'cancelled' }));
    records.order(order('C1', '2024-02-02', '80', { status: 'returned' }));
    records.order(order('C1', '2024-02-03', '80', { status: 'test' }));
    records.order(order('C2', '2023-12-24', '0.001'));
    records.order(order('C3', '2023-12-24', '60', { status: 'cancelled' }));
    records.order(order('C9', '2023-12-24', '60'));
  });

  it.each([
    ['spend', ['500', '0.001', '0']],
    ['order_count', ['3', '1', '0']],
    ['order_frequency', ['0.25', String(1 / 12), '0']],
    ['average_order_value', [String(500 / 3), '0.001', '(no-orders)']],
    ['recency_days', ['0', '98', '(no-orders)']],
    ['repurchase_share', [String(2 / 3), '0', '(no-orders)']],
    ['cancel_rate', ['0.2', '0', '1']],
    ['product_breadth', ['2', '0', '0']],
  ] as const)('%s', (metric, values) => {
    expect(shown(result, metric)).toEqual(values);
  });

  it('what was bought is not known where no order says it', () => {
    const silent = measure(2, AS_OF, (records) => records.order(order('C1', '2024-01-01', '5')));
    expect(shown(silent, 'product_breadth')).toEqual(['(no-product-types)', '0']);
  });

  it('counts the source rows behind a value', () => {
    expect([...result.column('spend').rows]).toEqual([5, 1, 0]);
    expect([...result.column('cancel_rate').rows]).toEqual([7, 1, 1]);
    expect([...result.column('recency_days').rows]).toEqual([1, 1, 0]);
  });

  it('the group: one of two buyers came again', () => {
    const group = result.group();
    expect(group).toMatchObject({ buyers: 2, repeatBuyers: 1, repurchaseRate: 0.5 });
    expect(formatDecimal(group.spend)).toBe('500.001');
  });

  it('takes other windows that were announced, and no others', () => {
    const windows = [{ metric: 'spend', months: 1 } as const];
    const march = measure(
      1,
      AS_OF,
      (records) => {
        records.order(order('C1', '2024-02-29', '7'));
        records.order(order('C1', '2024-03-01', '5'));
      },
      { windows },
    );
    expect(shown(march, 'spend', 1)).toEqual(['5']);
    expect(shown(march, 'order_frequency', 1)).toEqual(['1']);
    expect(shown(march, 'spend')).toEqual(['12']);
    expect(() => march.column('spend', 2)).toThrow(RangeError);
  });

  it('recency looks at all history, and at the last order only', () => {
    const old = measure(1, AS_OF, (records) => {
      records.order(order('C1', '2019-12-31', '5'));
      records.order(order('C1', '2020-03-31', '5'));
      records.order(order('C1', '2020-01-31', '5'));
    });
    expect(shown(old, 'recency_days')).toEqual([String(day(AS_OF) - day('2020-03-31'))]);
  });

  it('without order files nothing is 0: it is not known', () => {
    const none = measure(1, AS_OF, () => undefined, { tables: new Set(['customers'] as const) });
    expect(shown(none, 'spend')).toEqual(['(no-records)']);
    expect(shown(none, 'order_count')).toEqual(['(no-records)']);
  });
});

describe('order value stability', () => {
  const stability = (amounts: readonly string[], more = {}) =>
    measure(
      1,
      AS_OF,
      (records) => {
        for (const amount of amounts) records.order(order('C1', '2024-01-01', amount));
      },
      more,
    );

  it('is 1 - sample standard deviation / mean: 100, 200, 300 give 0.5', () => {
    expect(shown(stability(['100', '200', '300']), 'order_value_stability')).toEqual(['0.5']);
  });

  it('is 1 when all orders are alike', () => {
    expect(shown(stability(['33.33', '33.33', '33.33', '33.33']), 'order_value_stability')).toEqual(['1']);
  });

  it('is clamped at 0, and the raw value kept', () => {
    const wild = stability(['1', '1', '1', '1', '996']);
    // mean 200, variance (4 x 199^2 + 796^2) / 4 = 198005
    expect(shown(wild, 'order_value_stability')).toEqual(['0']);
    expect(wild.column('order_value_stability_raw').values[0]).toBeCloseTo(1 - Math.sqrt(198_005) / 200, 12);
  });

  it('needs three orders, or as many as one says', () => {
    expect(shown(stability(['100', '200']), 'order_value_stability')).toEqual(['(too-few-orders)']);
    expect(shown(stability([]), 'order_value_stability')).toEqual(['(no-orders)']);
    const two = stability(['100', '200'], { fewestForStability: 2 });
    expect(two.column('order_value_stability').values[0]).toBeCloseTo(1 - Math.SQRT1_2 * (100 / 150), 12);
    expect(() => stability([], { fewestForStability: 1 })).toThrow(RangeError);
  });
});

describe('shares of sales', () => {
  it('descend: 500, 300, 200 of 1000', () => {
    const result = measure(4, AS_OF, (records) => {
      records.order(order('C1', '2024-01-01', '200'));
      records.order(order('C2', '2024-01-01', '500'));
      records.order(order('C3', '2024-01-01', '300'));
    });
    expect(shown(result, 'sales_share')).toEqual(['0.2', '0.5', '0.3', '0']);
    expect(shown(result, 'cumulative_share')).toEqual(['1', '0.5', '0.8', '1']);
  });

  it('equal spend stands in the order of the list', () => {
    const result = measure(3, AS_OF, (records) => {
      for (const id of ['C3', 'C1', 'C2']) records.order(order(id, '2024-01-01', id === 'C2' ? '2' : '1'));
    });
    expect(shown(result, 'cumulative_share')).toEqual(['0.75', '0.5', '1']);
  });

  it('are not computable when nobody bought', () => {
    const result = measure(1, AS_OF, () => undefined);
    expect(shown(result, 'sales_share')).toEqual(['(no-sales)']);
    expect(shown(result, 'cumulative_share')).toEqual(['(no-sales)']);
  });

  it('add up to 1, and the largest customer comes first', () => {
    const orders = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 10_000_000 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(orders, (rows) => {
        const result = measure(5, AS_OF, (records) => {
          for (const [who, cents] of rows) {
            records.order(order(`C${who}`, '2024-01-01', formatDecimal({ mantissa: cents, scale: 2 })));
          }
        });
        const shares = result.column('sales_share').values;
        const cumulative = result.column('cumulative_share').values;
        expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
        expect(Math.min(...cumulative)).toBe(Math.max(...shares));
        expect(Math.max(...cumulative)).toBe(1);
      }),
    );
  });
});

describe('sums of money', () => {
  it('do not depend on the order of the rows, to the last digit', () => {
    const rows = fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (mantissas) => {
        const amounts = mantissas.map((mantissa, i) => formatDecimal({ mantissa, scale: i % 7 }));
        const sumOf = (list: readonly string[]): string[] =>
          shown(
            measure(1, AS_OF, (records) =>
              list.forEach((amount) => records.order(order('C1', '2024-01-01', amount))),
            ),
            'spend',
          );
        const exact = mantissas.reduce((sum, mantissa, i) => sum + mantissa * 10n ** BigInt(6 - (i % 7)), 0n);
        expect(sumOf(amounts)).toEqual([formatDecimal({ mantissa: exact, scale: 6 })]);
        expect(sumOf([...amounts].reverse())).toEqual(sumOf(amounts));
        expect(decimal(sumOf(amounts)[0] ?? '').scale).toBeLessThanOrEqual(6);
      }),
    );
  });
});
