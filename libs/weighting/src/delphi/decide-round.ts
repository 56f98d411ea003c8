/**
 * What comes after a Delphi round.
 *
 * - `consensus`: agreed, and the answers have settled
 * - `documented-dissent`: settled without agreement; asking again would only wear people down
 * - `maximum-rounds`: neither, and no round is left
 * - `go-on`: another round
 */
export type DelphiDecision = 'go-on' | 'consensus' | 'documented-dissent' | 'maximum-rounds';

/** Fixed and stored before the first round. */
export interface DelphiPlan {
  /** Usually 3. */
  readonly maximumRounds: number;
  /** Share of the invited who must have answered for a round to decide anything, 0 to 1. */
  readonly minimumResponse: number;
}

export interface DelphiRound {
  /** From 1. */
  readonly round: number;
  readonly invited: number;
  readonly answered: number;
  /** What the declared rules found: one that holds is enough. */
  readonly agreement: readonly { readonly holds: boolean }[];
  /** Against the round before; none after the first, which therefore never ends in consensus or dissent. */
  readonly stability: readonly { readonly holds: boolean }[];
}

export interface DelphiVerdict {
  readonly decision: DelphiDecision;
  readonly agreed: boolean;
  readonly stable: boolean;
  /** Answered by invited, 0 to 1. */
  readonly responseRate: number;
  readonly enoughAnswers: boolean;
}

/**
 * Stops by rule, never "until they agree": agreement and stability are asked apart (Dajani, Sincoff & Talley 1979).
 * With too few answers a round decides nothing.
 */
export function decideRound(
  { maximumRounds, minimumResponse }: DelphiPlan,
  { round, invited, answered, agreement, stability }: DelphiRound,
): DelphiVerdict {
  const agreed = agreement.some(({ holds }) => holds);
  const stable = stability.some(({ holds }) => holds);
  const responseRate = invited > 0 ? answered / invited : 0;
  const enoughAnswers = answered > 0 && responseRate >= minimumResponse - 1e-9;
  const settled = enoughAnswers && stable ? (agreed ? 'consensus' : 'documented-dissent') : null;
  const decision = settled ?? (round >= maximumRounds ? 'maximum-rounds' : 'go-on');
  return { decision, agreed, stable, responseRate, enoughAnswers };
}
