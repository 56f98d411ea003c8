import type { Blocker, Facts, ProblemCode } from '@assay/contract';

/** Thrown by an act when a rule forbids it. The filter answers it as a problem document. */
export class RuleBroken extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: Facts = {},
    readonly more: { readonly blockers?: readonly Blocker[]; readonly currentVersion?: number } = {},
  ) {
    super(code);
  }
}
