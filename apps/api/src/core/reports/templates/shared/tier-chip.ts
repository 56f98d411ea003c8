import { NOT_SCORED_TONE, tierTones } from '@assay/charts';
import type { EvaluationModel } from '@assay/model';

import type { Language } from '../formats/language.js';
import { SHARED_TEXTS } from './shared-texts.js';

/** What a template needs to show a tier: letter, name and colours. */
export interface TierChip {
  readonly letter: string;
  readonly name: string;
  readonly ink: string;
  readonly pale: string;
  readonly fill: string;
}

/**
 * The chip of a tier; of "not scored" when the key is null.
 *
 * @throws RangeError when the model has no such tier
 */
export function tierChip(model: EvaluationModel, key: string | null, language: Language): TierChip {
  if (key === null) return { letter: '', name: SHARED_TEXTS.notScored[language], ...NOT_SCORED_TONE };
  const place = model.tiers.findIndex((tier) => tier.key === key);
  const tier = model.tiers[place];
  const tone = tierTones(model.tiers.length)[place];
  if (tier === undefined || tone === undefined) throw new RangeError(`no tier ${key} in ${model.key}`);
  return { letter: tier.letter, name: tier.name[language], ...tone };
}

/** Mark-up of a chip; the view must hold the chip as context. */
export const CHIP =
  '<span class="chip" style="color:{{ink}};background:{{pale}};border-color:{{fill}}">' +
  '{{#if letter}}<span class="letter">{{letter}}</span>{{/if}}{{name}}</span>';
