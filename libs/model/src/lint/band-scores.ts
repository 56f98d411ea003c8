import type { EvaluationModel } from '../types.js';
import { finding, type Check } from './finding.js';
import { compareEnds, startOf } from './interval.js';
import { rulesOf } from './rules-of.js';

/** Bands whose score is off the scale, or that reward the worse value. */
export const bandScores: Check = {
  find: (model) =>
    rulesOf(model).flatMap(({ path, owner, direction, rule }) => {
      if (rule.kind !== 'bands') return [];
      const { min, max } = model.scale;
      const off = rule.bands.flatMap(({ score }, place) =>
        isOnScale(model, score)
          ? []
          : [finding('fault', 'band-score-off-scale', `${path}/bands/${place}/score`, { score, min, max })],
      );
      const rising = [...rule.bands]
        .sort((a, b) => compareEnds(startOf(a), startOf(b)))
        .map(({ score }) => score);
      const against = rising.some((score, place) => {
        const before = rising[place - 1] ?? score;
        return direction === 'benefit' ? score < before : score > before;
      });
      return against
        ? [...off, finding('warning', 'bands-against-direction', path, { indicator: owner })]
        : off;
    }),
};

export function isOnScale({ scale }: EvaluationModel, score: number): boolean {
  return score >= scale.min && score <= scale.max;
}
