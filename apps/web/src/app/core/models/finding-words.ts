import { findingText, indicatorsOf, type EvaluationModel, type Finding, type Text } from '@assay/model';
import { METRICS } from '@assay/metrics';

type Names = ReadonlyMap<string, Text>;

/** A finding in words, with the names that people know in place of the model's keys. */
export function findingWords(finding: Finding, model: EvaluationModel): Text {
  const names = namesOf(model);
  const inLanguage = (lang: keyof Text): string => {
    const facts = Object.entries(finding.facts).map(([fact, value]) => [
      fact,
      typeof value === 'string' ? named(value, names, lang) : value,
    ]);
    return findingText({ ...finding, facts: Object.fromEntries(facts) as Finding['facts'] })[lang];
  };
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}

function namesOf(model: EvaluationModel): Names {
  return new Map<string, Text>([
    ...Object.entries(METRICS).map(([key, { name }]) => [key, name] as const),
    ...model.tiers.map(({ key, name }) => [key, name] as const),
    ...model.dimensions.map(({ key, name }) => [key, name] as const),
    ...indicatorsOf(model).map(({ key, name }) => [key, name] as const),
    ['months', { zh: '月数', en: 'months' }],
  ]);
}

/** Keys stand in facts alone, in lists, and in formulas. */
function named(text: string, names: Names, lang: keyof Text): string {
  const words = text.replaceAll(/[a-z][a-z0-9_-]*/g, (key) => names.get(key)?.[lang] ?? key);
  return lang === 'zh' ? words.replaceAll(', ', '、') : words;
}
