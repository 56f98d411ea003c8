import { inject } from '@angular/core';
import { METRICS } from '@assay/metrics';
import type { Indicator, Text } from '@assay/model';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { texts } from './texts';

const names: Readonly<Record<string, { readonly name: Text; readonly months: number | null }>> = METRICS;

/** Where an indicator's raw value comes from, in a phrase. To be called where `inject` is allowed. */
export function useSourceWords(): (source: Indicator['source']) => string {
  const language = inject(Language);
  const t = useTexts(texts);
  return (source) => {
    const lang = language.current();
    switch (source.kind) {
      case 'metric': {
        const metric = names[source.metric];
        const facts = { metric: metric?.name[lang] ?? source.metric, months: source.months };
        return t(metric?.months === null ? 'metricAll' : 'metric', facts);
      }
      case 'metrics': {
        const parts = source.parts.map(({ name }) => name[lang]).join(lang === 'zh' ? '、' : ', ');
        return t(source.join === 'average' ? 'averageOf' : 'worstOf', { parts });
      }
      default:
        return t(source.kind);
    }
  };
}
