/** Shannon's entropy in nats, -sum p ln p with 0 ln 0 = 0. */
export function entropyOf(shares: readonly number[]): number {
  return -shares.reduce((total, share) => (share > 0 ? total + share * Math.log(share) : total), 0);
}
