import type { EChartsOption } from 'echarts';

import { baseOption, categoryAxis, figureText, mutedText, valueAxis } from './base-option.js';
import { say, tokensOf, type ChartLook, type Text } from './look.js';
import { decimals } from './numbers.js';

export interface TrendData {
  /** Names of the cycles, oldest first. */
  readonly cycles: readonly Text[];
  readonly name: Text;
  /** One figure for each cycle; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly reference?: { readonly name: Text; readonly values: readonly (number | null)[] };
  readonly scale: { readonly min: number; readonly max: number };
}

/** A score over cycles. Cycles without one leave a gap: nothing is invented between. */
export function scoreTrend(data: TrendData, look: ChartLook): EChartsOption {
  const tokens = tokensOf(look);
  const line = (name: Text, values: readonly (number | null)[], color: string) => ({
    type: 'line' as const,
    name: say(name, look),
    data: [...values],
    connectNulls: false,
    silent: look.still === true,
    symbol: 'circle',
    symbolSize: 6,
    itemStyle: { color },
    lineStyle: { color, width: 2 },
  });
  return {
    ...baseOption(look),
    ...(data.reference && { legend: { top: 0, left: 0, itemWidth: 18, textStyle: mutedText(look) } }),
    grid: { left: 28, right: 28, top: 36, bottom: 24 },
    xAxis: {
      ...categoryAxis(
        look,
        data.cycles.map((cycle) => say(cycle, look)),
      ),
      boundaryGap: false,
    },
    yAxis: { ...valueAxis(look), min: data.scale.min, max: data.scale.max },
    series: [
      ...(data.reference
        ? [
            {
              ...line(data.reference.name, data.reference.values, tokens.reference),
              lineStyle: { color: tokens.reference, width: 1.5, type: 'dashed' as const },
            },
          ]
        : []),
      {
        ...line(data.name, data.values, tokens.accent),
        label: {
          ...figureText(look),
          show: true,
          position: 'top',
          formatter: (point: { value?: unknown }) =>
            typeof point.value === 'number' ? decimals(point.value, 2) : '',
        },
      },
    ],
  };
}
