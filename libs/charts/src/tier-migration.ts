import type { EChartsOption } from 'echarts';

import { baseOption, figureText } from './base-option.js';
import { say, type ChartLook, type Text } from './look.js';
import { grouped } from './numbers.js';
import { withLetter } from './tier-distribution.js';
import { NOT_SCORED_TONE, tierTones } from './tier-tones.js';
import { WORDS } from './words.js';

export interface MigrationData {
  /** Best tier first. */
  readonly tiers: readonly { readonly key: string; readonly name: Text; readonly letter: string }[];
  /** Name of those who had, or have, no tier: key null in `moves`. */
  readonly without: Text;
  readonly moves: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly customers: number;
  }[];
}

type Side = 'before' | 'after';

/** Where the customers of each tier went between two cycles: last cycle on the left, this one on the right. */
export function tierMigration(data: MigrationData, look: ChartLook): EChartsOption {
  const tones = tierTones(data.tiers.length);
  const moves = data.moves.filter((move) => move.customers > 0);
  const nodes = (side: Side) => {
    const count = (key: string | null): number =>
      moves
        .filter((move) => (side === 'before' ? move.from : move.to) === key)
        .reduce((sum, move) => sum + move.customers, 0);
    const places = [
      ...data.tiers.map((tier, index) => ({
        key: tier.key,
        name: withLetter(tier, look),
        tone: tones[index],
      })),
      { key: null, name: say(data.without, look), tone: NOT_SCORED_TONE },
    ];
    return places
      .filter((place) => count(place.key) > 0)
      .map((place) => ({
        name: nodeName(side, place.key),
        depth: side === 'before' ? 0 : 1,
        itemStyle: { color: place.tone?.fill ?? NOT_SCORED_TONE.fill },
        label: {
          ...figureText(look),
          position: side === 'before' ? ('left' as const) : ('right' as const),
          formatter: `${place.name}  ${grouped(count(place.key))}`,
        },
      }));
  };
  return {
    ...baseOption(look),
    title: [
      { text: say(WORDS.lastCycle, look), left: 0, top: 0, textStyle: figureText(look) },
      { text: say(WORDS.thisCycle, look), right: 12, top: 0, textStyle: figureText(look) },
    ],
    series: [
      {
        type: 'sankey',
        left: 120,
        right: 120,
        top: 28,
        bottom: 8,
        nodeWidth: 14,
        nodeGap: 10,
        // The given order, best tier on top, instead of the fewest crossings.
        layoutIterations: 0,
        draggable: false,
        silent: look.still === true,
        lineStyle: { color: 'source', opacity: 0.32, curveness: 0.5 },
        data: [...nodes('before'), ...nodes('after')],
        links: moves.map((move) => ({
          source: nodeName('before', move.from),
          target: nodeName('after', move.to),
          value: move.customers,
        })),
      },
    ],
  };
}

function nodeName(side: Side, key: string | null): string {
  return `${side}:${key ?? ''}`;
}
