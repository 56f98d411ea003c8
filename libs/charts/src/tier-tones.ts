/** Colours of one tier: a solid one for bars, a dark one for text on light ground, a pale one for chips. */
export interface TierTone {
  readonly fill: string;
  readonly ink: string;
  readonly pale: string;
}

const BLUE: TierTone = { fill: '#0072b2', ink: '#00507d', pale: '#e3f0f8' };
const GREEN: TierTone = { fill: '#009e73', ink: '#00614a', pale: '#e1f4ee' };
const YELLOW: TierTone = { fill: '#f0c94a', ink: '#6b5200', pale: '#fcf5dd' };
const ORANGE: TierTone = { fill: '#e69f00', ink: '#7a5200', pale: '#fdf2da' };
const VERMILION: TierTone = { fill: '#c8500a', ink: '#93380a', pale: '#fbe9e0' };
const PURPLE: TierTone = { fill: '#8c4a77', ink: '#6a3459', pale: '#f5e8f1' };

/** Customers without a tier. */
export const NOT_SCORED_TONE: TierTone = { fill: '#9aa3b0', ink: '#4b5563', pale: '#eef0f3' };

const ORDERS: Readonly<Record<number, readonly TierTone[]>> = {
  1: [BLUE],
  2: [BLUE, VERMILION],
  3: [BLUE, YELLOW, VERMILION],
  4: [BLUE, GREEN, YELLOW, VERMILION],
  5: [BLUE, GREEN, YELLOW, ORANGE, VERMILION],
};
const MOST: readonly TierTone[] = [BLUE, GREEN, YELLOW, ORANGE, VERMILION, PURPLE];

/**
 * Tones of a tier scheme, best tier first. Hues after Okabe and Ito (2008), which people with any
 * kind of colour vision tell apart; a letter stands beside the colour all the same.
 *
 * @throws RangeError for more than six tiers
 */
export function tierTones(tiers: number): readonly TierTone[] {
  const tones = ORDERS[tiers] ?? MOST.slice(0, tiers);
  if (tones.length !== tiers) throw new RangeError(`no tones for ${tiers} tiers`);
  return tones;
}
