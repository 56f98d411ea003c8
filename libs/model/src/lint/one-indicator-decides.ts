import { indicatorsOf } from '../inputs.js';
import { finding, type Check } from './finding.js';

/** No tier may hang on a single indicator (S0-6). */
export const oneIndicatorDecides: Check = {
  find: (model) => {
    const [only, ...others] = indicatorsOf(model).filter(({ printedWeight }) => printedWeight > 0);
    if (only === undefined || others.length > 0) return [];
    return [finding('fault', 'one-indicator-decides', '/dimensions', { indicator: only.key })];
  },
};
