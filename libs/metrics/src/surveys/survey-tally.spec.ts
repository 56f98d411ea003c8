import { day, decimal, measure, shown } from '../testing/company.js';

const AS_OF = '2024-03-31';

function answers(rows: readonly (readonly [question: string, score: string, on?: string])[]) {
  return measure(1, AS_OF, (records) => {
    for (const [question, score, on = '2024-01-01'] of rows) {
      records.survey({ customerId: 'C1', day: day(on), question, score: decimal(score) });
    }
  });
}

describe('surveys, worked by hand', () => {
  it('NPS: 10, 9, 9, 8, 7, 6, 0 is (3 - 2) / 7 x 100', () => {
    const result = answers(['10', '9', '9', '8', '7', '6', '0'].map((score) => ['nps', score] as const));
    expect(shown(result, 'nps')).toEqual([String(100 / 7)]);
    expect(shown(result, 'nps_answers')).toEqual(['7']);
  });

  it('NPS of a single promoter is 100, of a single detractor -100', () => {
    expect(shown(answers([['nps', '9']]), 'nps')).toEqual(['100']);
    expect(shown(answers([['nps', '6']]), 'nps')).toEqual(['-100']);
  });

  it('satisfaction and referral are means of their own answers in the window', () => {
    const result = answers([
      ['satisfaction', '5'],
      ['satisfaction', '4'],
      ['satisfaction', '4.5', AS_OF],
      ['satisfaction', '1', '2023-03-31'],
      ['satisfaction', '1', '2024-04-01'],
      ['referral', '3'],
      ['price', '1'],
    ]);
    expect(shown(result, 'satisfaction')).toEqual(['4.5']);
    expect(shown(result, 'referral')).toEqual(['3']);
    expect(result.column('satisfaction').rows[0]).toBe(3);
  });

  it('a mean on the edge of a band lies on it: 4.4 and 4.6 are 4.5', () => {
    expect(
      shown(
        answers([
          ['satisfaction', '4.4'],
          ['satisfaction', '4.6'],
        ]),
        'satisfaction',
      ),
    ).toEqual(['4.5']);
  });

  it('nobody asked is not 0', () => {
    const result = answers([]);
    expect(shown(result, 'nps')).toEqual(['(no-answers)']);
    expect(shown(result, 'nps_answers')).toEqual(['0']);
    expect(shown(result, 'satisfaction')).toEqual(['(no-answers)']);
  });
});
