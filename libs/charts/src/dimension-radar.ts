import type { EChartsOption } from 'echarts';

import { baseOption, categoryAxis, figureText, mutedText, valueAxis } from './base-option.js';
import { say, tokensOf, type ChartLook, type Text } from './look.js';
import { decimals } from './numbers.js';
import { SPACE } from './tokens.js';
import { WORDS } from './words.js';

export interface RadarData {
  readonly name: Text;
  /** In the model's order; null where nothing was scored. */
  readonly dimensions: readonly DimensionScore[];
  /** The model's scale: the centre of the web and its rim. */
  readonly scale: { readonly min: number; readonly max: number };
  /** What the customer is compared with, one score for each dimension. */
  readonly reference?: { readonly name: Text; readonly scores: readonly (number | null)[] };
}

export interface DimensionScore {
  readonly name: Text;
  readonly score: number | null;
}

interface Scored {
  readonly name: Text;
  readonly score: number;
  readonly reference: number | null;
}

/** A web needs at least three threads. */
const FEWEST = 3;

/**
 * Dimension scores as a web. A dimension without a score has no place on it: in the centre it would
 * look like the worst; it is named below instead. Fewer than three are drawn as bars.
 */
export function dimensionRadar(data: RadarData, look: ChartLook): EChartsOption {
  const scored = data.dimensions.flatMap(({ name, score }, index): Scored[] =>
    score === null ? [] : [{ name, score, reference: data.reference?.scores[index] ?? null }],
  );
  const unscored = data.dimensions.filter(({ score }) => score === null).map(({ name }) => say(name, look));
  const note = unscored.length === 0 ? {} : { title: noteBelow(unscored, look) };
  const drawing = scored.length < FEWEST ? bars(data, scored, look) : web(data, scored, look);
  return { ...baseOption(look), ...note, ...drawing };
}

function web(data: RadarData, scored: readonly Scored[], look: ChartLook): EChartsOption {
  const tokens = tokensOf(look);
  const { min, max } = data.scale;
  const own = {
    name: say(data.name, look),
    value: scored.map(({ score }) => score),
    lineStyle: { color: tokens.accent, width: 2 },
    itemStyle: { color: tokens.accent },
    areaStyle: { color: tokens.accent, opacity: 0.16 },
    symbolSize: 5,
  };
  const complete = scored.every(({ reference }) => reference !== null);
  const reference = data.reference &&
    complete && {
      name: say(data.reference.name, look),
      value: scored.map((dimension) => dimension.reference ?? min),
      lineStyle: { color: tokens.reference, width: 1.5, type: 'dashed' as const },
      itemStyle: { color: tokens.reference },
      symbol: 'none',
    };
  return {
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
      center: ['50%', '47%'],
      radius: '52%',
      axisNameGap: 8,
      splitNumber: Math.max(1, Math.round(max - min)),
      axisName: { ...figureText(look), fontSize: SPACE.text, lineHeight: 16 },
      axisLine: { lineStyle: { color: tokens.faint } },
      splitLine: { lineStyle: { color: tokens.faint } },
      splitArea: { show: false },
      indicator: scored.map(({ name, score }) => ({
        name: `${say(name, look)}\n${decimals(score, 2)}`,
        min,
        max,
      })),
    },
    series: [{ type: 'radar', silent: look.still === true, data: reference ? [reference, own] : [own] }],
  };
}

function bars(data: RadarData, scored: readonly Scored[], look: ChartLook): EChartsOption {
  return {
    grid: {
      left: 4,
      right: 44,
      top: 32,
      bottom: 28,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { ...valueAxis(look), ...data.scale },
    yAxis: {
      ...categoryAxis(
        look,
        scored.map(({ name }) => say(name, look)),
      ),
      inverse: true,
    },
    series: [
      {
        type: 'bar',
        name: say(data.name, look),
        barMaxWidth: 24,
        silent: look.still === true,
        itemStyle: { color: tokensOf(look).accent },
        data: scored.map(({ score }) => ({
          value: score,
          label: { ...figureText(look), show: true, position: 'right', formatter: decimals(score, 2) },
        })),
      },
    ],
  };
}

function noteBelow(names: readonly string[], look: ChartLook): NonNullable<EChartsOption['title']> {
  const separator = look.language === 'zh' ? '、' : ', ';
  const colon = look.language === 'zh' ? '：' : ': ';
  return {
    text: say(WORDS.notScored, look) + colon + names.join(separator),
    left: 0,
    top: 0,
    textStyle: { ...mutedText(look), fontWeight: 'normal' },
  };
}
