import { blocking, type Blocking } from './blocker.js';

export interface ReviewFacts {
  readonly departments: readonly {
    readonly name: { readonly zh: string; readonly en: string };
    readonly pending: number;
  }[];
  readonly returned: number;
}

/** What keeps tiers from being acted on: customers nobody decided on, and returned ones. */
export function reviewBlockers({ departments, returned }: ReviewFacts): Blocking[] {
  const open = departments
    .filter(({ pending }) => pending > 0)
    .map(({ name, pending }) =>
      blocking('reviews-open', { count: pending, 'department.zh': name.zh, 'department.en': name.en }),
    );
  return returned > 0 ? [...open, blocking('reviews-returned', { count: returned })] : open;
}
