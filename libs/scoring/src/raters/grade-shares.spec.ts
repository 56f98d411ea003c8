import { s0, type EvaluationModel } from '@assay/model';
import { gradedEvaluation, gradeShares } from './grade-shares.js';

const usual = [5, 4, 3, 2, 1];

describe('gradeShares', () => {
  it('is the share of raters per grade', () => {
    expect(gradeShares([5, 4, 4, 2], usual)).toEqual([0.25, 0.5, 0, 0.25, 0]);
    expect(gradeShares([], usual)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('gradedEvaluation', () => {
  const scores = (depth: number[], fit: number[]) =>
    new Map([
      ['relationship_depth', depth],
      ['demand_fit', fit],
    ]);

  it('weighs the indicators’ shares as printed: by hand for two raters', () => {
    const weights = s0.dimensions
      .flatMap(({ indicators }) => indicators)
      .filter(({ source }) => source.kind === 'experts');
    const depth = weights.find(({ key }) => key === 'relationship_depth')?.printedWeight ?? NaN;
    const fit = weights.find(({ key }) => key === 'demand_fit')?.printedWeight ?? NaN;
    const part = depth / (depth + fit);
    const found = gradedEvaluation(s0, scores([5, 4], [3, 3]));
    expect(found.ok && found.value.normalised).toEqual([
      expect.closeTo(part / 2, 12),
      expect.closeTo(part / 2, 12),
      expect.closeTo(1 - part, 12),
      0,
      0,
    ]);
    expect(found.ok && found.value.score).toBeCloseTo(4.5 * part + 3 * (1 - part), 12);
    expect(found.ok && found.value.grades).toEqual(usual);
  });

  it('refuses scores of nobody, and rubrics that differ', () => {
    expect(gradedEvaluation(s0, scores([], [])).ok).toBe(false);
    const other = structuredClone(s0) as EvaluationModel;
    for (const { indicators } of other.dimensions) {
      for (const indicator of indicators) {
        if (indicator.key === 'demand_fit' && indicator.source.kind === 'experts') {
          Object.assign(indicator.source, { rubric: indicator.source.rubric.slice(1) });
        }
      }
    }
    const found = gradedEvaluation(other, scores([5], [3]));
    expect(!found.ok && found.problem.code).toBe('grades-uneven');
  });
});
