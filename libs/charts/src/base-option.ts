import type { EChartsOption } from 'echarts';

import { tokensOf, type ChartLook } from './look.js';
import { SPACE } from './tokens.js';

/** What every chart has in common. */
export function baseOption(look: ChartLook): EChartsOption {
  const tokens = tokensOf(look);
  return {
    animation: look.still !== true,
    animationDuration: 240,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: look.fontFamily, fontSize: SPACE.text, color: tokens.ink },
    ...(look.still === true ? { tooltip: { show: false } } : { tooltip: tooltip(look) }),
  };
}

function tooltip(look: ChartLook): NonNullable<EChartsOption['tooltip']> {
  const tokens = tokensOf(look);
  return {
    confine: true,
    backgroundColor: tokens.surface,
    borderColor: tokens.line,
    textStyle: { color: tokens.ink, fontFamily: look.fontFamily, fontSize: SPACE.text },
  };
}

/** Label of an axis or a legend. */
export function mutedText(look: ChartLook): { color: string; fontFamily: string; fontSize: number } {
  return { color: tokensOf(look).muted, fontFamily: look.fontFamily, fontSize: SPACE.small };
}

/** Figure at a bar or a point. */
export function figureText(look: ChartLook): { color: string; fontFamily: string; fontSize: number } {
  return { color: tokensOf(look).ink, fontFamily: look.fontFamily, fontSize: SPACE.small };
}

/** An axis of categories without ticks. */
export function categoryAxis(look: ChartLook, names: readonly string[]) {
  return {
    type: 'category' as const,
    data: [...names],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: tokensOf(look).line } },
    axisLabel: mutedText(look),
  };
}

/** An axis of figures with faint lines across. */
export function valueAxis(look: ChartLook) {
  return {
    type: 'value' as const,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: mutedText(look),
    splitLine: { lineStyle: { color: tokensOf(look).faint } },
  };
}
