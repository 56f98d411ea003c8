import { randomIndex } from './random-index.js';

const value = (...input: Parameters<typeof randomIndex>) => {
  const index = randomIndex(...input);
  return index.ok ? index.value : index.problem.code;
};

describe('randomIndex', () => {
  it('reads each published table', () => {
    expect(value('saaty-1977', 5)).toBe(1.115);
    expect(value('saaty-1980', 4)).toBe(0.9);
    expect(value('saaty-2005', 15)).toBe(1.59);
    expect(value('alonso-lamata', 3)).toBe(0.5247);
    expect(value('donegan-dodd', 10)).toBe(1.4055);
  });

  it('Alonso & Lamata 2006: their line (1.7699 n - 4.3513) / (n - 1) stays near their table and goes on after it', () => {
    expect((1.7699 * 15 - 4.3513) / 14).toBeCloseTo(1.5838, 2);
    expect(value('alonso-lamata', 20)).toBeCloseTo((1.7699 * 20 - 4.3513) / 19, 12);
  });

  it('Agoston & Csato 2022: fewer judgements, smaller index', () => {
    expect([0, 1, 2, 3].map((missing) => value('saaty-1980', 4, missing))).toEqual([
      0.9, 0.583, 0.306, 0.053,
    ]);
    expect(value('alonso-lamata', 6, 9)).toBe(0.161);
    expect(value('alonso-lamata', 8, 6)).toBeCloseTo(1.4057 * (1 - 12 / 42), 12);
  });

  it('takes a number as given, also with judgements missing', () => {
    expect(value(0.58, 3)).toBe(0.58);
    expect(value(0.9, 4, 2)).toBe(0.9);
  });

  it('refuses a table that ends too early, and an index of zero', () => {
    expect(value('saaty-1980', 11)).toBe('random-index-unknown');
    expect(value(0, 4)).toBe('random-index-not-positive');
    expect(value('saaty-1980', 2)).toBe(0);
  });
});
