const parts = /^(\D*)([\d.,]+)(\D*)$/;

/** Two amounts in the same unit as one range, the unit said once: "5 – 10 万元", "CNY 5,000 – 10,000". */
export function joinRange(from: string, to: string): string {
  const [, before, low, after] = parts.exec(from) ?? [];
  const [, beforeTo, high, afterTo] = parts.exec(to) ?? [];
  if (low === undefined || high === undefined || before !== beforeTo || after !== afterTo) {
    return `${from} – ${to}`;
  }
  return `${before}${low} – ${high}${after}`;
}
