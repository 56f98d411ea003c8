import { s0 } from '@assay/model';
import { repaired, type Decision } from './repaired';

const normalise: Decision = { code: 'weights-sum', path: '/dimensions', repair: 'normalise' };
const useValue: Decision = {
  code: 'precision-lost',
  path: '/dimensions/1/indicators/0/rule',
  repair: 'use-value',
};
const merge: Decision = { code: 'double-count', path: '/dimensions', repair: 'merge-into-first' };

const codes = (decisions: readonly Decision[]) => repaired(s0, decisions).open.map(({ code }) => code);

describe('a built-in model after repairs', () => {
  it('has undecided weights until somebody accepts that 120 % are used in proportion (S0-I1)', () => {
    expect(repaired(s0, [])).toMatchObject({ weightsUndecided: true, usable: true, content: s0 });
    const accepted = repaired(s0, [normalise]);
    expect(accepted).toMatchObject({ weightsUndecided: false, content: s0 });
    expect(accepted.open.map(({ code }) => code)).not.toContain('weights-sum');
  });

  it('changes what a repair changes, and no longer finds it', () => {
    expect(codes([])).toEqual(['weights-sum', 'precision-lost', 'precision-lost', 'double-count']);
    expect(codes([useValue])).toEqual(['weights-sum', 'precision-lost', 'double-count']);
    const [, relationship] = repaired(s0, [useValue]).content.dimensions;
    expect(relationship?.indicators[0]?.rule).toEqual({ kind: 'as-is' });
  });

  it('joins the three indicators that count the same money into one of 50 points (S0-I13)', () => {
    const [value] = repaired(s0, [merge]).content.dimensions;
    expect(value?.indicators.map(({ key, printedWeight }) => [key, printedWeight])).toEqual([['spend', 50]]);
  });

  it('drops a repair that answers nothing', () => {
    const unknown = { ...merge, path: '/tiers' };
    expect(repaired(s0, [unknown, normalise]).taken.map(({ decision }) => decision)).toEqual([normalise]);
  });
});
