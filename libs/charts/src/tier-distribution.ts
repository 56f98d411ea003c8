import type { EChartsOption } from 'echarts';

import { baseOption, categoryAxis, figureText, mutedText, valueAxis } from './base-option.js';
import { say, tokensOf, type ChartLook, type Text } from './look.js';
import { grouped, percent } from './numbers.js';
import { NOT_SCORED_TONE, tierTones } from './tier-tones.js';
import { WORDS } from './words.js';

export interface TierCount {
  readonly name: Text;
  /** Letter or short word that stands beside the colour. */
  readonly letter: string;
  readonly customers: number;
}

export interface DistributionData {
  /** Best tier first. */
  readonly tiers: readonly TierCount[];
  /** Customers without a tier, shown in grey when there are any. */
  readonly notScored: { readonly name: Text; readonly customers: number };
}

const SEPARATOR = ' – ';

interface Slice {
  readonly name: string;
  readonly value: number;
  readonly share: number;
  readonly itemStyle: { readonly color: string };
}

/** Customers per tier as bars, with count and share. */
export function tierBars(data: DistributionData, look: ChartLook): EChartsOption {
  const slices = slicesOf(data, look);
  return {
    ...baseOption(look),
    grid: { left: 4, right: 4, top: 28, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      ...categoryAxis(
        look,
        slices.map((slice) => slice.name.replace(SEPARATOR, '\n')),
      ),
      axisLabel: { ...mutedText(look), interval: 0, lineHeight: 15 },
    },
    yAxis: { ...valueAxis(look), minInterval: 1 },
    series: [
      {
        type: 'bar',
        name: say(WORDS.customers, look),
        barMaxWidth: 56,
        silent: look.still === true,
        data: slices.map(({ value, itemStyle, share }) => ({
          value,
          itemStyle,
          label: { ...figureText(look), show: true, position: 'top', formatter: figure(value, share) },
        })),
      },
    ],
  };
}

/** Customers per tier as a ring with the number of all in the middle. */
export function tierRing(data: DistributionData, look: ChartLook): EChartsOption {
  const slices = slicesOf(data, look);
  const all = slices.reduce((sum, slice) => sum + slice.value, 0);
  const tokens = tokensOf(look);
  return {
    ...baseOption(look),
    title: {
      text: grouped(all),
      subtext: say(WORDS.customers, look),
      left: 'center',
      top: '40%',
      itemGap: 2,
      textStyle: { color: tokens.ink, fontFamily: look.fontFamily, fontSize: 22, fontWeight: 600 },
      subtextStyle: figureText(look),
    },
    series: [
      {
        type: 'pie',
        radius: ['42%', '58%'],
        startAngle: 90,
        silent: look.still === true,
        itemStyle: { borderColor: tokens.surface, borderWidth: 2 },
        labelLine: { length: 8, length2: 8, lineStyle: { color: tokens.line } },
        data: slices
          .filter((slice) => slice.value > 0)
          .map((slice) => ({
            name: slice.name,
            value: slice.value,
            itemStyle: slice.itemStyle,
            label: {
              ...figureText(look),
              // A name that is cut off says nothing.
              overflow: 'break',
              formatter: `${slice.name}\n${figure(slice.value, slice.share)}`,
            },
          })),
      },
    ],
  };
}

function slicesOf(data: DistributionData, look: ChartLook): readonly Slice[] {
  const tones = tierTones(data.tiers.length);
  const all = data.tiers.reduce((sum, tier) => sum + tier.customers, data.notScored.customers);
  const slice = (name: string, customers: number, color: string): Slice => ({
    name,
    value: customers,
    share: all === 0 ? 0 : customers / all,
    itemStyle: { color },
  });
  const tiers = data.tiers.map((tier, index) =>
    slice(withLetter(tier, look), tier.customers, tones[index]?.fill ?? NOT_SCORED_TONE.fill),
  );
  if (data.notScored.customers === 0) return tiers;
  return [...tiers, slice(say(data.notScored.name, look), data.notScored.customers, NOT_SCORED_TONE.fill)];
}

/** "A – VIP": the letter is left out where it says what the name says. */
export function withLetter(tier: Pick<TierCount, 'name' | 'letter'>, look: ChartLook): string {
  const name = say(tier.name, look);
  return name.toLowerCase().startsWith(tier.letter.toLowerCase()) ? name : tier.letter + SEPARATOR + name;
}

function figure(customers: number, share: number): string {
  return `${grouped(customers)} (${percent(share)})`;
}
