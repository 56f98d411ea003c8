import { inject } from '@angular/core';
import type { ExpectedEffect, MetricRef, Outcome, TierRef } from '@assay/contract';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { useValueWords } from '../models/value-words';
import { texts } from './texts';

type Goal = Pick<ExpectedEffect, keyof MetricRef | 'from' | 'to' | 'beyond'>;

/** Expected effects in the person's language. */
export interface EffectWords {
  /** "投诉率 15% → ≤5%". */
  goal(effect: Goal): string;
  /** "总分 2.31 → 2.52，仍为潜在流失客户". */
  promise(before: Outcome, after: Outcome): string;
}

/** Digits of two totals, enough to tell them apart and from the edge of a tier. */
function digitsFor(before: number, after: number): number {
  return before !== after && before.toFixed(2) === after.toFixed(2) ? 4 : 2;
}

/** To be called where `inject` is allowed. */
export function useEffectWords(): EffectWords {
  const language = inject(Language);
  const formats = inject(Formats);
  const values = useValueWords();
  const t = useTexts(texts);
  const nameOf = (tier: TierRef): string => tier.name[language.current()];
  const tierWords = (before: TierRef | null, after: TierRef): string => {
    if (before?.key === after.key) return t('stays', { tier: nameOf(after) });
    return t(before && after.place < before.place ? 'rises' : 'becomes', { tier: nameOf(after) });
  };
  return {
    goal({ name, unit, direction, from, to, beyond }) {
      const sign = direction === 'benefit' ? (beyond ? '>' : '≥') : beyond ? '<' : '≤';
      const start = from === null ? '' : `${values.value(from, unit)} → `;
      return `${name[language.current()]} ${start}${sign} ${values.value(to, unit)}`;
    },
    promise(before, after) {
      if (before.total === null || after.total === null || !after.tier) return t('unscored');
      const digits = digitsFor(before.total, after.total);
      const score = t('promise', {
        before: formats.number(before.total, digits),
        after: formats.number(after.total, digits),
      });
      const comma = language.current() === 'zh' ? '，' : ', ';
      return `${score}${comma}${tierWords(before.tier, after.tier)}`;
    },
  };
}
