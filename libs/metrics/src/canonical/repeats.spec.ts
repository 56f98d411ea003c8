import { createRepeats, fingerprint } from './repeats.js';

describe('repeats', () => {
  it('knows half a million ids apart, and each of them again', () => {
    const repeats = createRepeats();
    const ids = Array.from({ length: 500_000 }, (_, i) => `ORD-2024-${i}`);
    expect(ids.filter((id) => repeats.add(fingerprint([id]), 1) !== 'new')).toEqual([]);
    expect(repeats.size).toBe(500_000);
    expect(ids.filter((id) => repeats.add(fingerprint([id]), 1) !== 'same-row')).toEqual([]);
    expect(repeats.add(fingerprint(['ORD-2024-7']), 2)).toBe('same-id');
  });

  it('tells cells from their borders', () => {
    const prints = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc']].map(fingerprint);
    expect(new Set(prints.map(({ high, low }) => `${high} ${low}`)).size).toBe(prints.length);
  });

  it('spreads short keys over both halves', () => {
    const keys = Array.from({ length: 200_000 }, (_, i) => fingerprint([i.toString(36), 'x']));
    // 200,000 random 32-bit numbers are expected to share 4.7 pairs.
    expect(new Set(keys.map(({ high }) => high)).size).toBeGreaterThan(199_970);
    expect(new Set(keys.map(({ low }) => low)).size).toBeGreaterThan(199_970);
  });
});
