/** One rater's score of one item, such as an expert's score of a customer on one indicator. Plain data. */
export interface Rating {
  readonly item: string;
  readonly rater: string;
  readonly score: number;
}

/** @throws RangeError when a score is not a finite number, or a rater rates an item twice */
export function checkRatings(ratings: readonly Rating[]): void {
  const seen = new Set<string>();
  for (const { item, rater, score } of ratings) {
    if (!Number.isFinite(score)) throw new RangeError(`score ${score} of ${rater}`);
    const key = JSON.stringify([item, rater]);
    if (seen.has(key)) throw new RangeError(`${rater} rates ${item} twice`);
    seen.add(key);
  }
}
