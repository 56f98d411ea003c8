import type { EChartsOption } from 'echarts';

import { baseOption, mutedText } from './base-option.js';
import { say, tokensOf, type ChartLook } from './look.js';
import { decimals } from './numbers.js';
import { tierTones } from './tier-tones.js';
import { WORDS } from './words.js';

export interface ConsistencyData {
  /** Consistency ratio of the judgements; null while pairs are missing. */
  readonly ratio: number | null;
  /** Largest ratio that is accepted, usually 0.10. */
  readonly limit: number;
}

/** Consistency ratio on a half circle of twice the limit; a ratio beyond stays at the end. */
export function consistencyGauge(data: ConsistencyData, look: ChartLook): EChartsOption {
  const tokens = tokensOf(look);
  const [good, bad] = tierTones(2);
  const within = data.ratio !== null && data.ratio < data.limit;
  const end = data.limit * 2;
  const shown = data.ratio === null ? '—' : decimals(data.ratio, 3);
  return {
    ...baseOption(look),
    series: [
      {
        type: 'gauge',
        startAngle: 180,
        endAngle: 0,
        center: ['50%', '78%'],
        radius: '120%',
        min: 0,
        max: end,
        splitNumber: 2,
        silent: look.still === true,
        pointer: { show: false },
        progress: {
          show: data.ratio !== null,
          width: 12,
          itemStyle: { color: (within ? good : bad)?.fill ?? tokens.ink },
        },
        axisLine: { lineStyle: { width: 12, color: [[1, tokens.faint]] } },
        axisTick: { show: false },
        splitLine: { show: true, distance: -12, length: 12, lineStyle: { color: tokens.surface, width: 2 } },
        axisLabel: { ...mutedText(look), distance: 16, formatter: (value: number) => decimals(value, 2) },
        title: { ...mutedText(look), offsetCenter: [0, '-4%'] },
        detail: {
          offsetCenter: [0, '-24%'],
          formatter: shown,
          color: tokens.ink,
          fontFamily: look.fontFamily,
          fontSize: 22,
          fontWeight: 600,
        },
        data: [{ value: Math.min(data.ratio ?? 0, end), name: say(WORDS.consistencyRatio, look) }],
      },
    ],
  };
}
