import type { Department } from '@assay/contract';
import type { Text } from '@assay/model';
import type { ScopeFilter } from '../../core/cycle/cycle.entity.js';

const STAGES: Readonly<Record<string, Text>> = {
  potential: { zh: '潜在客户', en: 'potential' },
  existing: { zh: '在册客户', en: 'existing' },
  lost: { zh: '已流失客户', en: 'lost' },
};

const EVERYBODY: Text = {
  zh: '全部在册及潜在客户',
  en: 'All existing and potential customers',
};

/** Which customers a cycle is about, as a filter says it, in words. */
export function scopeWords(filter: ScopeFilter, departments: readonly Department[]): Text {
  const parts: readonly (readonly [Text, readonly Text[]])[] = [
    [{ zh: '行业', en: 'industry' }, filter.industries.map(asWritten)],
    [{ zh: '地区', en: 'region' }, filter.regions.map(asWritten)],
    [{ zh: '规模', en: 'size' }, filter.sizes.map(asWritten)],
    [
      { zh: '部门', en: 'department' },
      filter.departmentIds.flatMap((id) => departments.find((one) => one.id === id)?.name ?? []),
    ],
    [{ zh: '客户阶段', en: 'stage' }, filter.stages.map((key) => STAGES[key] ?? asWritten(key))],
  ];
  const given = parts.filter(([, values]) => values.length > 0);
  if (given.length === 0) return EVERYBODY;
  return {
    zh: given.map(([what, values]) => `${what.zh}：${values.map(({ zh }) => zh).join('、')}`).join('；'),
    en: given.map(([what, values]) => `${what.en}: ${values.map(({ en }) => en).join(', ')}`).join('; '),
  };
}

function asWritten(text: string): Text {
  return { zh: text, en: text };
}
