interface Reading {
  readonly from: number;
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

/** How figures of agreement are read; a lower limit belongs to its band, the last band has none. */
export const READINGS = {
  /** Schmidt 1997, for Kendall's W. */
  concordance: [
    { from: 0.9, key: 'very-strong', zh: '非常强', en: 'very strong agreement' },
    { from: 0.7, key: 'strong', zh: '强', en: 'strong agreement' },
    { from: 0.5, key: 'moderate', zh: '中等', en: 'moderate agreement' },
    { from: 0.3, key: 'weak', zh: '弱', en: 'weak agreement' },
    { from: -Infinity, key: 'very-weak', zh: '非常弱', en: 'very weak agreement' },
  ],
  /** Krippendorff 2004, for alpha. */
  reliability: [
    { from: 0.8, key: 'reliable', zh: '可靠', en: 'reliable' },
    { from: 0.667, key: 'tentative', zh: '仅供初步结论', en: 'for tentative conclusions only' },
    { from: -Infinity, key: 'unreliable', zh: '不可靠', en: 'not reliable' },
  ],
  /** Koo & Li 2016, for intraclass correlations. */
  intraclass: [
    { from: 0.9, key: 'excellent', zh: '极好', en: 'excellent' },
    { from: 0.75, key: 'good', zh: '良好', en: 'good' },
    { from: 0.5, key: 'moderate', zh: '中等', en: 'moderate' },
    { from: -Infinity, key: 'poor', zh: '较差', en: 'poor' },
  ],
} as const satisfies Record<string, readonly Reading[]>;

/** The reading of a figure. */
export function readingOf(kind: keyof typeof READINGS, value: number): Reading {
  const bands: readonly Reading[] = READINGS[kind];
  const found = bands.find(({ from }) => value >= from);
  if (!found) throw new RangeError(`no reading for ${value}`);
  return found;
}
