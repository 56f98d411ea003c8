import { alonsoLamataLine, randomIndex } from './random-index.js';

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

  // each as printed in its source
  it.each([
    ['saaty-1977', [0.416, 0.851, 1.115, 1.15, 1.345, 1.334, 1.315, 1.42]],
    ['saaty-1980', [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]],
    ['saaty-2005', [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59]],
    [
      'alonso-lamata',
      [0.5247, 0.8816, 1.1086, 1.2479, 1.3417, 1.4057, 1.4499, 1.4854, 1.514, 1.5365, 1.5551, 1.5713, 1.5838],
    ],
    ['donegan-dodd', [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055]],
  ] as const)('%s from three items up', (table, printed) => {
    printed.forEach((index, place) => expect(value(table, place + 3)).toBe(index));
    expect(value(table, 2)).toBe(0);
    expect(value(table, 1)).toBe(0);
  });

  it('Agoston & Csato 2022: their whole table, and their line where it ends', () => {
    const printed = {
      5: [0.925, 0.739, 0.557, 0.379, 0.212, 0.059],
      6: [1.128, 1.007, 0.883, 0.758, 0.634, 0.51, 0.389, 0.271, 0.161],
    };
    for (const [items, values] of Object.entries(printed)) {
      values.forEach((index, place) => expect(value('alonso-lamata', Number(items), place + 1)).toBe(index));
    }
    // three items: one open pair leaves a chain, which cannot contradict itself
    expect(value('alonso-lamata', 3, 1)).toBe(0);
    expect(value('alonso-lamata', 7, 10)).toBeCloseTo(1.3417 / 3, 12);
  });

  it('Alonso & Lamata 2006: their line (1.7699 n - 4.3513) / (n - 1) stays near their table and goes on after it', () => {
    expect(alonsoLamataLine(15)).toBeCloseTo(1.5838, 2);
    // CR of lambda 4.5 with four items, both ways
    expect(0.5 / 3 / alonsoLamataLine(4)).toBeCloseTo(0.5 / (2.7699 * 4 - 4.3513 - 4), 12);
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
