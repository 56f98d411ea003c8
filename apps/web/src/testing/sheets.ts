import type { OwnSheet, ScoreSheet, SheetIndicator } from '@assay/contract';

const id = (at: number) => `018f0000-0000-7000-8000-00000000005${at}`;

/** One of an expert's sheets in a cycle; `at` is 0 to 9. */
export function ownSheet(at: number, more: Partial<OwnSheet> = {}): OwnSheet {
  return {
    id: id(at),
    cycle: { id: '018f0000-0000-7000-8000-0000000000c1', name: '2026 年第三季度评估' },
    due: '2026-10-12',
    customer: `客户${at}`,
    industry: '装备制造',
    purpose: 'scoring',
    state: 'open',
    reopened: false,
    reason: null,
    scored: 0,
    of: 2,
    submittedAt: null,
    version: 1,
    ...more,
  };
}

const level = (score: number) => ({
  score,
  name: { zh: `第 ${score} 级`, en: `Level ${score}` },
  anchor: { zh: `说明 ${score}`, en: `Anchor ${score}` },
});

export function indicator(key: string, zh: string, more: Partial<SheetIndicator> = {}): SheetIndicator {
  return {
    key,
    name: { zh, en: key },
    definition: { zh: '由专家打分。', en: 'Scored by experts.' },
    rubric: [5, 4, 3, 2, 1].map(level),
    score: null,
    confidence: null,
    note: '',
    savedAt: null,
    firstRound: null,
    changes: [],
    ...more,
  };
}

/** The whole of a sheet, as the server would tell its expert. */
export function scoreSheet(at: number, more: Partial<ScoreSheet> = {}): ScoreSheet {
  return {
    ...ownSheet(at),
    editable: true,
    revisable: false,
    reasonBy: null,
    reasonAt: null,
    profile: { size: '中型', region: '华东', tenureMonths: 44, asOf: '2026-09-30' },
    facts: [
      {
        key: 'spend',
        name: { zh: '近12个月消费金额', en: 'Spend, last 12 months' },
        unit: 'cny',
        months: 12,
        value: null,
        range: { from: 500_000, to: 1_000_000 },
      },
      {
        key: 'order_frequency',
        name: { zh: '采购频次', en: 'Purchase frequency' },
        unit: 'times-per-month',
        months: 12,
        value: 1.5,
        range: null,
      },
      {
        key: 'interaction_change',
        name: { zh: '互动频次变化', en: 'Change of interactions' },
        unit: 'ratio',
        months: 3,
        value: null,
        range: null,
      },
    ],
    indicators: [indicator('relationship_depth', '客情深度'), indicator('demand_fit', '需求匹配度')],
    ...more,
  };
}
