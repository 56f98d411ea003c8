/** How a consensus S* is read. The limits are those of the AHP-OS software; a cycle stores the ones it used. */
export const CONSENSUS_BANDS = [
  { from: 0.875, key: 'very-high', zh: '很高', en: 'very high' },
  { from: 0.75, key: 'high', zh: '高', en: 'high' },
  { from: 0.625, key: 'moderate', zh: '中等', en: 'moderate' },
  { from: 0.5, key: 'low', zh: '低', en: 'low' },
  { from: 0, key: 'very-low', zh: '很低', en: 'very low' },
] as const;

export type ConsensusBand = (typeof CONSENSUS_BANDS)[number];

/** The band of an S* from 0 to 1; the lower limit belongs to the band. */
export function consensusBand(sStar: number): ConsensusBand {
  return CONSENSUS_BANDS.find(({ from }) => sStar >= from) ?? CONSENSUS_BANDS[4];
}
