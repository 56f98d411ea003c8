import { isOnScale } from './band-scores.js';
import { finding, type Check } from './finding.js';
import { indicatorPath } from './rules-of.js';

/** Experts need an anchor for every whole score of the scale (S0-34). */
export const rubrics: Check = {
  find: (model) =>
    model.dimensions.flatMap((dimension, d) =>
      dimension.indicators.flatMap(({ key, source }, i) => {
        if (source.kind !== 'experts') return [];
        const path = `${indicatorPath(d, i)}/source/rubric`;
        if (source.rubric.length === 0) return [finding('fault', 'rubric-missing', path, { indicator: key })];
        const { min, max } = model.scale;
        const off = source.rubric.flatMap(({ score }, place) =>
          isOnScale(model, score)
            ? []
            : [finding('fault', 'band-score-off-scale', `${path}/${place}/score`, { score, min, max })],
        );
        const missing = wholeScores(min, max).filter((at) =>
          source.rubric.every(({ score }) => score !== at),
        );
        return missing.length === 0
          ? off
          : [
              ...off,
              finding('warning', 'rubric-incomplete', path, { indicator: key, missing: missing.join(', ') }),
            ];
      }),
    ),
};

/** The whole scores of a scale with few levels; a scale of many (0 to 100) needs no anchor for each. */
function wholeScores(min: number, max: number): readonly number[] {
  const first = Math.ceil(min);
  const count = Math.floor(max) - first + 1;
  return count > 10 ? [] : Array.from({ length: Math.max(0, count) }, (_, step) => first + step);
}
