import type { EChartsOption } from 'echarts';

import { baseOption, categoryAxis, figureText, mutedText, valueAxis } from './base-option.js';
import { say, tokensOf, type ChartLook, type Text } from './look.js';
import { grouped } from './numbers.js';
import { WORDS } from './words.js';

export interface HistogramData {
  /** Bands from the lowest score to the highest, with the interval in words ("20–50"). */
  readonly bands: readonly {
    readonly score: number;
    readonly interval: string;
    readonly customers: number;
  }[];
  /** Customers in scope without a value. */
  readonly missing: number;
  /** Unit of the intervals. */
  readonly unit: Text;
}

/** Customers over the bands of one indicator. Customers without a value stand apart, in grey. */
export function bandHistogram(data: HistogramData, look: ChartLook): EChartsOption {
  const tokens = tokensOf(look);
  const bars = data.bands.map((band) => ({
    name: `${band.interval}\n${say(WORDS.score, look)} ${band.score}`,
    value: band.customers,
    color: tokens.accent,
  }));
  if (data.missing > 0)
    bars.push({ name: say(WORDS.noValue, look), value: data.missing, color: tokens.reference });
  return {
    ...baseOption(look),
    grid: {
      left: 4,
      right: 4,
      top: 24,
      bottom: 20,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      ...categoryAxis(
        look,
        bars.map((bar) => bar.name),
      ),
      name: say(data.unit, look),
      nameLocation: 'middle',
      nameGap: 42,
      nameTextStyle: mutedText(look),
      axisLabel: { ...mutedText(look), interval: 0, lineHeight: 15 },
    },
    yAxis: { ...valueAxis(look), minInterval: 1 },
    series: [
      {
        type: 'bar',
        name: say(WORDS.customers, look),
        barCategoryGap: '12%',
        silent: look.still === true,
        data: bars.map(({ value, color }) => ({
          value,
          itemStyle: { color },
          label: { ...figureText(look), show: true, position: 'top', formatter: grouped(value) },
        })),
      },
    ],
  };
}
