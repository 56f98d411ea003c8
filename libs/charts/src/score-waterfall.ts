import type { EChartsOption } from 'echarts';

import { baseOption, categoryAxis, figureText, mutedText, valueAxis } from './base-option.js';
import { say, tokensOf, type ChartLook, type Text } from './look.js';
import { decimals } from './numbers.js';
import { WORDS } from './words.js';

export interface WaterfallData {
  /** Terms of the sum in the order they are added: score times weight, null where nothing was scored. */
  readonly terms: readonly { readonly name: Text; readonly contribution: number | null }[];
  /** Null when the customer was not scored. */
  readonly total: number | null;
  /** Highest total of the scale. */
  readonly max: number;
}

/** Room for the indicators' names, in pixels. */
const NAMES = { zh: 104, en: 152 } as const;

/** Why this score: each indicator's term on top of those before it, down to the total. */
export function scoreWaterfall(data: WaterfallData, look: ChartLook): EChartsOption {
  const tokens = tokensOf(look);
  const steps = runningSums(data.terms.map((term) => term.contribution ?? 0));
  const labels = data.terms.map(({ contribution }) =>
    contribution === null ? '—' : `+${decimals(contribution, 3)}`,
  );
  const label = (formatter: string) => ({
    ...figureText(look),
    show: true,
    position: 'right' as const,
    formatter,
  });
  return {
    ...baseOption(look),
    grid: { left: NAMES[look.language] + 8, right: 44, top: 4, bottom: 22 },
    xAxis: { ...valueAxis(look), min: 0, max: data.max },
    yAxis: {
      ...categoryAxis(look, [...data.terms.map((term) => say(term.name, look)), say(WORDS.total, look)]),
      inverse: true,
      axisLabel: { ...mutedText(look), interval: 0, width: NAMES[look.language], overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        stack: 'sum',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: [...steps, 0],
      },
      {
        type: 'bar',
        stack: 'sum',
        barWidth: '62%',
        silent: look.still === true,
        data: [
          ...data.terms.map(({ contribution }, index) => ({
            value: contribution ?? 0,
            itemStyle: { color: tokens.accent, opacity: 0.72 },
            label: label(labels[index] ?? ''),
          })),
          {
            value: data.total ?? 0,
            itemStyle: { color: tokens.accent },
            label: { ...label(data.total === null ? '—' : decimals(data.total, 2)), fontWeight: 600 },
          },
        ],
      },
    ],
  };
}

/** Where each term begins: the sum of those before it. */
function runningSums(terms: readonly number[]): number[] {
  let sum = 0;
  return terms.map((term) => {
    const before = sum;
    sum += term;
    return before;
  });
}
