import fc from 'fast-check';
import { topsis } from './topsis.js';

const aircraft = [0.2, 0.1, 0.1, 0.1, 0.2, 0.3].map((weight, place) => ({
  key: `c${place + 1}`,
  direction: place === 3 ? ('cost' as const) : ('benefit' as const),
  weight,
}));

const rows = [
  [2, 1500, 20000, 5.5, 5, 9],
  [2.5, 2700, 18000, 6.5, 3, 5],
  [1.8, 2000, 21000, 4.5, 7, 7],
  [2.2, 1800, 20000, 5, 5, 5],
];

describe('topsis', () => {
  it('Hwang & Yoon 1981, fighter aircraft: closeness .643 .268 .613 .312, worked with four digits', () => {
    const result = topsis(aircraft, rows);
    if (!result.ok) throw new Error(result.problem.code);
    [0.643, 0.268, 0.613, 0.312].forEach((printed, row) =>
      expect(Math.abs((result.value.closeness[row] ?? 0) - printed)).toBeLessThan(0.001),
    );
    expect(result.value.rank).toEqual([1, 4, 2, 3]);
  });

  it('law: neither the unit of a column nor the sum of the weights matters', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: 0, max: 5 }),
        (factor, place) => {
          const scaled = rows.map((row) =>
            row.map((value, index) => (index === place ? value * factor : value)),
          );
          const heavier = aircraft.map((one) => ({ ...one, weight: one.weight * factor }));
          const [before, after] = [topsis(aircraft, rows), topsis(heavier, scaled)];
          if (!before.ok || !after.ok) throw new Error('both are defined');
          after.value.closeness.forEach((value, row) =>
            expect(value).toBeCloseTo(before.value.closeness[row] ?? -1, 10),
          );
        },
      ),
    );
  });

  it('mirrored rows share the better rank, though rounding tells their closeness apart', () => {
    const three = [1, 2, 3].map((key) => ({
      key: String(key),
      direction: 'benefit' as const,
      weight: 1 / 3,
    }));
    const result = topsis(three, [
      [0.1, 0.2, 0.3],
      [0.3, 0.1, 0.2],
      [0.2, 0.3, 0.1],
    ]);
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.value.rank).toEqual([1, 1, 1]);
    expect(result.value.closeness).toEqual(
      [0.5, 0.5, 0.5].map((value): unknown => expect.closeTo(value, 12)),
    );
  });

  it('a column of zeros and a weight of 0 tell nothing; negative values are values', () => {
    const two = [0, 1, 1].map((weight, place) => ({
      key: String(place),
      direction: 'cost' as const,
      weight,
    }));
    const result = topsis(two, [
      [9, 0, -3],
      [1, 0, 1],
    ]);
    expect(result).toEqual({ ok: true, value: { closeness: [1, 0], rank: [1, 2] } });
  });

  it('says that closeness is not defined when all rows are alike, or no weight is left', () => {
    expect(topsis(aircraft, [rows[0] ?? [], rows[0] ?? []])).toMatchObject({
      problem: { code: 'all-alike' },
    });
    const none = aircraft.map((one) => ({ ...one, weight: 0 }));
    expect(topsis(none, rows)).toMatchObject({ problem: { code: 'weights-not-usable' } });
    expect(topsis(aircraft, rows.slice(1, 2))).toMatchObject({ problem: { code: 'too-few-objects' } });
  });
});
