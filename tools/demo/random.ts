/** FNV-1a over UTF-16 code units, with a final mix, so that like keys give unlike streams. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/**
 * A stream of random numbers named by its key: the same key gives the same stream on every machine.
 * Each customer and purpose takes its own stream, so that tuning one part of the company leaves the others alone.
 *
 * Generator: mulberry32 (32 bits of state; ample for sample data, unfit for anything secret).
 * Only integer and basic float arithmetic is used: logarithms and sines may differ between engines.
 */
export class Random {
  private state: number;

  constructor(...key: readonly (string | number)[]) {
    this.state = hash(key.join('|'));
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** In [from, to). */
  between(from: number, to: number): number {
    return from + (to - from) * this.next();
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Bell-shaped: four uniform numbers summed (Irwin-Hall), scaled to the standard deviation `spread`. */
  around(mean: number, spread: number): number {
    const sum = this.next() + this.next() + this.next() + this.next();
    // four uniforms have variance 4/12, so their standard deviation is 1/sqrt(3)
    return mean + (sum - 2) * Math.sqrt(3) * spread;
  }

  /** A whole number with mean `rate`: its floor, and one more with the chance of the rest. */
  count(rate: number): number {
    const floor = Math.floor(rate);
    return floor + (this.chance(rate - floor) ? 1 : 0);
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.whole(0, list.length - 1)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }

  /** The first entry whose running share reaches the draw; shares need not sum to 1. */
  weighted<T>(list: readonly (readonly [T, number])[]): T {
    const total = list.reduce((sum, [, share]) => sum + share, 0);
    let left = this.next() * total;
    for (const [value, share] of list) {
      left -= share;
      if (left < 0) return value;
    }
    const last = list.at(-1);
    if (last === undefined) throw new RangeError('nothing to pick from');
    return last[0];
  }

  /** A new list in random order. */
  shuffled<T>(list: readonly T[]): T[] {
    const keyed = list.map((value) => ({ value, key: this.next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
  }
}
