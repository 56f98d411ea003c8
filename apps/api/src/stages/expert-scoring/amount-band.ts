/** An amount of money as an expert may see it: a range instead of the figure. Null is an open end. */
export interface AmountBand {
  readonly from: number | null;
  readonly to: number | null;
}

const STEPS = [1, 2, 5] as const;

/**
 * The range of the 1-2-5 series that the amount lies in, lower end included: 640 000 lies between 500 000 and
 * 1 000 000. Amounts below 1 have no lower end.
 */
export function amountBand(amount: number): AmountBand {
  if (amount < 1) return { from: null, to: 1 };
  let power = 1;
  while (amount >= power * 10) power *= 10;
  const from = STEPS.filter((step) => step * power <= amount).at(-1) ?? 1;
  const to = STEPS.find((step) => step > from) ?? 10;
  return { from: from * power, to: to * power };
}
