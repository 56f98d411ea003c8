import { s0, type EvaluationModel } from '@assay/model';
import { decideFindings } from './decide-findings.js';

const normalise = { code: 'weights-sum', path: '/dimensions', repair: 'normalise' };

describe('decideFindings', () => {
  it('S0-I1: refuses 120 % until somebody accepts the scaling, and keeps what is printed', () => {
    expect(decideFindings(s0, [])).toEqual({ ok: false, reason: 'weights-undecided', sum: 120 });
    const decided = decideFindings(s0, [normalise]);
    if (!decided.ok) throw new Error(decided.reason);
    const printed = decided.model.dimensions.flatMap(({ indicators }) =>
      indicators.map((one) => one.printedWeight),
    );
    expect(printed).toEqual([25, 15, 10, 15, 10, 5, 10, 8, 7, 10, 5]);
  });

  it('refuses a repair the linter does not offer', () => {
    const invented = { code: 'weights-sum', path: '/dimensions', repair: 'drop-band' };
    expect(decideFindings(s0, [invented])).toMatchObject({ ok: false, reason: 'unknown-finding' });
  });

  it('refuses a model with open faults and says how many', () => {
    const bare: EvaluationModel = {
      ...s0,
      dimensions: s0.dimensions.map((dimension) => ({
        ...dimension,
        name: { ...dimension.name, en: '' },
      })),
    };
    expect(decideFindings(bare, [normalise])).toEqual({ ok: false, reason: 'open-faults', count: 4 });
  });
});
