import { inject } from '@angular/core';
import { NOT_SCORED_TONE, tierTones, type TierTone } from '@assay/charts';
import { findIndicator, type EvaluationModel, type Indicator, type Text } from '@assay/model';
import { Language } from '../../platform/language/language';

/** A tier as it is shown. */
export interface TierWords {
  readonly key: string;
  readonly letter: string;
  readonly name: string;
  readonly tone: TierTone;
  /** Name of the scheme that the tier belongs to. */
  readonly scheme: string;
}

/** What a model calls its parts, in the person's language. Keys of another model have no name here: "—". */
export interface ModelWords {
  /** Undefined for a key that the model does not know, and for none. */
  tier(key: string | null): TierWords | undefined;
  /** Best tier first. */
  tiers(): readonly TierWords[];
  dimension(key: string): string;
  indicator(key: string): string;
  /** What a low score of the indicator means. */
  problem(key: string): string;
  find(indicator: string): Indicator | undefined;
}

const unknown = '—';

/** To be called where `inject` is allowed. `model` may be read from a signal: the words then follow it. */
export function useModelWords(model: () => EvaluationModel | undefined): ModelWords {
  const language = inject(Language);
  const say = (text: Text | undefined): string => text?.[language.current()] ?? unknown;
  const find = (key: string): Indicator | undefined => {
    const known = model();
    return known && findIndicator(known, key);
  };
  const tiers = (): readonly TierWords[] => {
    const known = model();
    if (!known) return [];
    const tones = tierTones(known.tiers.length);
    return known.tiers.map(({ key, letter, name }, place) => ({
      key,
      letter,
      name: say(name),
      tone: tones[place] ?? NOT_SCORED_TONE,
      scheme: say(known.name),
    }));
  };
  return {
    tiers,
    tier: (key) => tiers().find((tier) => tier.key === key),
    dimension: (key) => say(model()?.dimensions.find((dimension) => dimension.key === key)?.name),
    indicator: (key) => say(find(key)?.name),
    problem: (key) => say(find(key)?.problem),
    find,
  };
}
