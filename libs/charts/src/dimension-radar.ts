import type { EChartsOption } from 'echarts';

import { baseOption, mutedText } from './base-option.js';
import { say, tokensOf, type ChartLook, type Text } from './look.js';
import { decimals } from './numbers.js';
import { SPACE } from './tokens.js';

export interface RadarData {
  /** At least three, in the model's order. */
  readonly dimensions: readonly { readonly name: Text; readonly score: number | null }[];
  /** The model's scale: the centre of the web and its rim. */
  readonly scale: { readonly min: number; readonly max: number };
  /** What the customer is compared with, one score for each dimension. */
  readonly reference?: { readonly name: Text; readonly scores: readonly (number | null)[] };
  readonly name: Text;
}

/** Dimension scores as a web; a dimension without a score lies in the centre and says so. */
export function dimensionRadar(data: RadarData, look: ChartLook): EChartsOption {
  const tokens = tokensOf(look);
  const { min, max } = data.scale;
  const values = (scores: readonly (number | null)[]): number[] => scores.map((score) => score ?? min);
  const own = {
    name: say(data.name, look),
    value: values(data.dimensions.map((dimension) => dimension.score)),
    lineStyle: { color: tokens.accent, width: 2 },
    itemStyle: { color: tokens.accent },
    areaStyle: { color: tokens.accent, opacity: 0.16 },
    symbolSize: 5,
  };
  const reference = data.reference && {
    name: say(data.reference.name, look),
    value: values(data.reference.scores),
    lineStyle: { color: tokens.reference, width: 1.5, type: 'dashed' as const },
    itemStyle: { color: tokens.reference },
    symbol: 'none',
  };
  return {
    ...baseOption(look),
    ...(reference && {
      legend: {
        bottom: 0,
        itemWidth: 18,
        itemHeight: 8,
        textStyle: mutedText(look),
        data: [own.name, reference.name],
      },
    }),
    radar: {
      center: ['50%', reference ? '48%' : '52%'],
      radius: '62%',
      splitNumber: Math.max(1, Math.round(max - min)),
      axisName: { ...mutedText(look), color: tokens.ink, fontSize: SPACE.text, lineHeight: 16 },
      axisLine: { lineStyle: { color: tokens.faint } },
      splitLine: { lineStyle: { color: tokens.faint } },
      splitArea: { show: false },
      indicator: data.dimensions.map(({ name, score }) => ({
        name: `${say(name, look)}\n${score === null ? '—' : decimals(score, 2)}`,
        min,
        max,
      })),
    },
    series: [{ type: 'radar', silent: look.still === true, data: reference ? [reference, own] : [own] }],
  };
}
