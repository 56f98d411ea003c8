import fc from 'fast-check';
import { DecimalColumn } from './decimal-column.js';
import { addDecimals, formatDecimal, parseDecimal, ZERO, type Decimal } from './decimal.js';

const decimal = (text: string): Decimal => parseDecimal(text) ?? ZERO;

const amounts = fc.array(
  fc.record({
    index: fc.integer({ min: 0, max: 3 }),
    mantissa: fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
    ),
    scale: fc.integer({ min: 0, max: 14 }),
  }),
);

describe('columns of exact sums', () => {
  it('sums a million times 0.01 to 10000', () => {
    const column = new DecimalColumn(1);
    for (let i = 0; i < 1_000_000; i += 1) column.add(0, { mantissa: 1, scale: 2 });
    expect(formatDecimal(column.at(0))).toBe('10000');
  });

  it('keeps digits below a cent that come late', () => {
    const column = new DecimalColumn(2);
    for (const text of ['10', '0.25', '0.001']) column.add(1, decimal(text));
    expect([0, 1].map((index) => formatDecimal(column.at(index)))).toEqual(['0', '10.251']);
    expect(formatDecimal(column.total())).toBe('10.251');
  });

  it('goes on exactly where floating point ends', () => {
    const column = new DecimalColumn(2);
    column.add(0, decimal('9007199254740991'));
    column.add(0, decimal('1.5'));
    column.add(1, decimal('0.1'));
    expect(formatDecimal(column.at(0))).toBe('9007199254740992.5');
    expect(formatDecimal(column.total())).toBe('9007199254740992.6');
    expect(column.compare(0, 1)).toBeGreaterThan(0);
  });

  it('orders sums from the largest, equal ones as they stand in the list', () => {
    const column = new DecimalColumn(4);
    ['5', '7.5', '5.0', '0.1'].forEach((text, index) => column.add(index, decimal(text)));
    const { places, sums } = column.descending();
    expect([...places]).toEqual([1, 0, 2, 3]);
    expect(sums).toEqual([75n, 125n, 175n, 176n]);
  });

  it('holds the sums of one addition after the other', () => {
    fc.assert(
      fc.property(amounts, (rows) => {
        const column = new DecimalColumn(4);
        const sums = [ZERO, ZERO, ZERO, ZERO];
        for (const { index, ...amount } of rows) {
          column.add(index, amount);
          sums[index] = addDecimals(sums[index] ?? ZERO, amount);
        }
        expect(sums.map((_, index) => formatDecimal(column.at(index)))).toEqual(sums.map(formatDecimal));
        expect(formatDecimal(column.total())).toBe(formatDecimal(sums.reduce(addDecimals)));
      }),
    );
  });
});
