import { finding, type Check, type Finding } from './finding.js';

/** The numbers of the model as a whole: scale, minimum coverage, problem limit; and dimensions without indicators. */
export const thresholds: Check = {
  find: (model) => {
    const { min, max } = model.scale;
    if (!(min < max)) return [finding('fault', 'scale-invalid', '/scale', { min, max })];
    return [
      ...within(model.minimumCoverage, 0, 1, '/minimumCoverage'),
      ...within(model.problemAtMost, min, max, '/problemAtMost'),
      ...model.dimensions.flatMap(({ key: dimension, indicators }, d) =>
        indicators.length > 0 ? [] : [finding('fault', 'dimension-empty', `/dimensions/${d}`, { dimension })],
      ),
    ];
  },
};

function within(value: number, min: number, max: number, path: string): readonly Finding[] {
  return value >= min && value <= max
    ? []
    : [finding('fault', 'threshold-invalid', path, { value, min, max })];
}
