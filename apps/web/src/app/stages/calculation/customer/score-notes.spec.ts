import type { ExplanationView } from '@assay/contract';
import { scoreNotes } from './score-notes';

const plain: ExplanationView = {
  scale: { min: 1, max: 5 },
  terms: [],
  dimensions: [],
  coverage: 1,
  notScored: [],
  total: 3.2,
  tierByScore: 'normal',
  tier: 'normal',
  moves: [],
  weakestDimension: null,
  problems: [],
  borderline: null,
  reweighting: null,
};
const kinds = (more: Partial<ExplanationView>) =>
  scoreNotes({ ...plain, ...more }, { minimumCoverage: 0.4 }).map(({ kind }) => kind);

describe('notes on a score', () => {
  it('has nothing to say of a plain result', () => {
    expect(kinds({})).toEqual([]);
  });

  it('says the moves before the edge, and the edge before the weights', () => {
    const move = {
      gate: 'vip-needs-low-risk',
      from: 'vip',
      to: 'key',
      dimension: 'risk',
      atLeast: 4,
      dimensionScore: 3,
    };
    const borderline = { edge: 4.5, distance: 0.004, tierAbove: 'vip', tierBelow: 'key' };
    const reweighting = { skipped: ['nps'], factor: 1.1 };
    expect(kinds({ moves: [move], borderline, reweighting })).toEqual(['gate', 'borderline', 'reweighted']);
  });

  it('says why there is no score', () => {
    const notScored = [{ code: 'coverage-below-minimum', coverage: 0.3, minimum: 0.4 }];
    expect(scoreNotes({ ...plain, coverage: 0.3, notScored }, { minimumCoverage: 0.4 })).toEqual([
      { kind: 'coverage', coverage: 0.3, minimum: 0.4 },
    ]);
    expect(kinds({ notScored: [{ code: 'nothing-measured' }] })).toEqual(['nothing-measured']);
    expect(kinds({ notScored: [{ code: 'indicator-blocks', indicator: 'spend' }] })).toEqual(['blocked']);
  });
});
