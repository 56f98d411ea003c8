import { parseDay } from '../calendar/day.js';
import { parseDecimal } from '../decimal/decimal.js';
import { purchaseHistories, type Purchase } from './purchase-history.js';

function purchase(customer: string, date: string, amount: string): Purchase {
  const [day, money] = [parseDay(date), parseDecimal(amount)];
  if (day === undefined || money === undefined) throw new Error(`${date} ${amount}`);
  return { customer, day, amount: money };
}

const END = parseDay('1997-09-30') ?? NaN;

describe('purchaseHistories', () => {
  it('CDNOW, customer 0001: of four days two repeats within 38.86 weeks, the last at 30.43, mean 22.345', () => {
    const [history] = purchaseHistories(
      [
        purchase('0001', '1997-01-01', '29.33'),
        purchase('0001', '1997-08-02', '14.96'),
        purchase('0001', '1997-01-18', '29.73'),
        purchase('0001', '1997-12-12', '26.48'),
      ],
      END,
    );
    expect(history).toMatchObject({ customer: '0001', repeats: 2, totalSpend: { mantissa: 7402, scale: 2 } });
    expect(history?.recency.toFixed(2)).toBe('30.43');
    expect(history?.age.toFixed(2)).toBe('38.86');
    expect(history?.repeatSpend).toBeCloseTo(22.345, 12);
  });

  it('purchases of one day are one; the last day counts and the next does not', () => {
    const histories = purchaseHistories(
      [
        purchase('b', '1997-09-30', '1'),
        purchase('a', '1997-09-23', '0.1'),
        purchase('a', '1997-09-30', '0.2'),
        purchase('a', '1997-09-30', '0.3'),
        purchase('a', '1997-10-01', '9'),
        purchase('c', '1997-10-01', '9'),
      ],
      END,
    );
    expect(histories).toEqual([
      {
        customer: 'b',
        repeats: 0,
        recency: 0,
        age: 0,
        repeatSpend: 0,
        totalSpend: { mantissa: 1, scale: 0 },
      },
      {
        customer: 'a',
        repeats: 1,
        recency: 1,
        age: 1,
        repeatSpend: expect.closeTo(0.5, 12) as number,
        totalSpend: { mantissa: 6, scale: 1 },
      },
    ]);
  });
});
