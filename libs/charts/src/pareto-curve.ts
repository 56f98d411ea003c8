import type { EChartsOption } from 'echarts';

import { baseOption, figureText, mutedText, valueAxis } from './base-option.js';
import { say, tokensOf, type ChartLook } from './look.js';
import { percent } from './numbers.js';
import { WORDS } from './words.js';

export interface ParetoData {
  /** Amounts by customer in any order; negative ones are refused. */
  readonly amounts: readonly number[];
  /** Share of customers, 0 to 1, at which the curve is read off; 0.2 for the usual question. */
  readonly cut: number;
}

/** At most so many points are drawn, however many customers there are. */
const POINTS = 200;

/**
 * Cumulative share of revenue over the share of customers, largest first, with the share that the
 * first `cut` of them bring (S1-1: do 20 % of customers bring 80 %?).
 *
 * @throws RangeError for a negative amount
 */
export function paretoCurve(data: ParetoData, look: ChartLook): EChartsOption {
  const tokens = tokensOf(look);
  const curve = cumulativeShares(data.amounts);
  const reached = shareAt(curve, data.cut);
  const share = (value: number): string => percent(value);
  const axis = { ...valueAxis(look), min: 0, max: 1, axisLabel: { ...mutedText(look), formatter: share } };
  return {
    ...baseOption(look),
    grid: {
      left: 4,
      right: 16,
      top: 16,
      bottom: 24,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      ...axis,
      name: say(WORDS.customerShare, look),
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: mutedText(look),
    },
    yAxis: axis,
    series: [
      {
        type: 'line',
        name: say(WORDS.cumulativeShare, look),
        data: thin(curve, POINTS).map(([x, y]) => [x, y]),
        showSymbol: false,
        silent: look.still === true,
        lineStyle: { color: tokens.accent, width: 2 },
        areaStyle: { color: tokens.accent, opacity: 0.08 },
        markPoint: {
          silent: true,
          symbol: 'circle',
          symbolSize: 8,
          itemStyle: { color: tokens.accent },
          label: {
            ...figureText(look),
            position: 'right',
            distance: 8,
            formatter: `${percent(data.cut)} → ${percent(reached)}`,
          },
          data: [{ name: 'cut', coord: [data.cut, reached] }],
        },
      },
    ],
  };
}

/** Points of the curve from (0, 0) to (1, 1). */
export function cumulativeShares(amounts: readonly number[]): readonly (readonly [number, number])[] {
  if (amounts.some((amount) => amount < 0)) throw new RangeError('an amount is negative');
  const sorted = [...amounts].sort((a, b) => b - a);
  const all = sorted.reduce((sum, amount) => sum + amount, 0);
  let sum = 0;
  const points = sorted.map((amount, index): readonly [number, number] => {
    sum += amount;
    return [(index + 1) / sorted.length, all === 0 ? 0 : sum / all];
  });
  return [[0, 0], ...points];
}

/** Height of the curve at a share of customers, straight between the points. */
export function shareAt(curve: readonly (readonly [number, number])[], cut: number): number {
  const after = curve.findIndex(([x]) => x >= cut);
  const right = curve[after];
  if (right === undefined) return 1;
  const left = curve[after - 1] ?? right;
  const width = right[0] - left[0];
  return width === 0 ? right[1] : left[1] + ((cut - left[0]) / width) * (right[1] - left[1]);
}

/** The first, the last and evenly spread points between. */
function thin<T>(points: readonly T[], most: number): T[] {
  if (points.length <= most) return [...points];
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => points[Math.round(index * step)] as T);
}
