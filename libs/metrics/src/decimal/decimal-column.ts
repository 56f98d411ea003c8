import { mantissaAt, narrow, type Decimal } from './decimal.js';

/**
 * Exact sums, one per customer, in one typed array: integers at a scale that rises when a finer
 * amount comes. Should a sum leave the safe integers, the column goes on as bigints.
 */
export class DecimalColumn {
  private small: Float64Array | null;
  private big: bigint[] = [];
  private scale = 0;

  constructor(private readonly length: number) {
    this.small = new Float64Array(length);
  }

  add(index: number, amount: Decimal): void {
    if (amount.scale > this.scale) this.rescale(amount.scale);
    const { small } = this;
    if (small !== null && typeof amount.mantissa === 'number') {
      const mantissa =
        amount.scale === this.scale ? amount.mantissa : amount.mantissa * 10 ** (this.scale - amount.scale);
      const sum = (small[index] ?? 0) + mantissa;
      if (Number.isSafeInteger(mantissa) && Number.isSafeInteger(sum)) {
        small[index] = sum;
        return;
      }
    }
    const big = this.widened();
    big[index] = (big[index] ?? 0n) + mantissaAt(amount, this.scale);
  }

  at(index: number): Decimal {
    return { mantissa: this.small?.[index] ?? narrow(this.big[index] ?? 0n), scale: this.scale };
  }

  total(): Decimal {
    let sum = 0n;
    for (let i = 0; i < this.length; i += 1) sum += this.exact(i);
    return { mantissa: narrow(sum), scale: this.scale };
  }

  /** Negative, 0 or positive: how two customers' sums compare. */
  compare(a: number, b: number): number {
    if (this.small !== null) return (this.small[a] ?? 0) - (this.small[b] ?? 0);
    const difference = this.exact(a) - this.exact(b);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  }

  /**
   * The places from the largest sum to the smallest, equal ones in the order of the list, and the
   * running sums in that order, as mantissas at one scale.
   */
  descending(): { readonly places: Uint32Array; readonly sums: readonly bigint[] } {
    const places = Uint32Array.from({ length: this.length }, (_, index) => index);
    places.sort((a, b) => this.compare(b, a) || a - b);
    const sums: bigint[] = [];
    let sum = 0n;
    for (const place of places) {
      sum += this.exact(place);
      sums.push(sum);
    }
    return { places, sums };
  }

  private exact(index: number): bigint {
    return this.small === null ? (this.big[index] ?? 0n) : BigInt(this.small[index] ?? 0);
  }

  private rescale(scale: number): void {
    const factor = 10 ** (scale - this.scale);
    const { small } = this;
    if (small !== null && small.every((value) => Number.isSafeInteger(value * factor))) {
      for (let i = 0; i < small.length; i += 1) small[i] = (small[i] ?? 0) * factor;
    } else {
      const exactFactor = 10n ** BigInt(scale - this.scale);
      this.big = this.widened().map((value) => value * exactFactor);
    }
    this.scale = scale;
  }

  private widened(): bigint[] {
    if (this.small !== null) {
      this.big = Array.from(this.small, (value) => BigInt(value));
      this.small = null;
    }
    return this.big;
  }
}
