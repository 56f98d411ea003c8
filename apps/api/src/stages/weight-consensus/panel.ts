import type { EvaluationModel } from '@assay/model';
import { DEFAULT_ROUND_RULES, type ExpertSteps, type RoundRules } from '@assay/weighting';
import { askingNodes, countAnswered, stepsOf } from './answers.js';
import type { ComparisonSeat } from './comparison-seat.entity.js';
import type { Comparison, ComparisonSubmission } from './comparison.entity.js';
import type { WeightRound, WeightRules } from './weight-round.entity.js';

/** An expert of the panel with everything the stage keeps of them. */
export interface PanelExpert {
  readonly id: string;
  readonly name: string;
  readonly seat: ComparisonSeat | undefined;
  readonly submission: ComparisonSubmission | undefined;
  readonly comparisons: readonly Comparison[];
}

/** Experts, rules and rounds of a cycle. */
export interface Panel {
  readonly chosen: WeightRules | null;
  /** Oldest first. */
  readonly rounds: readonly WeightRound[];
  readonly experts: readonly PanelExpert[];
}

/** The rules in force: those of the first round once there is one, else the chosen or the usual ones. */
export function rulesOf({ chosen, rounds }: Panel): RoundRules {
  return rounds[0]?.rules ?? chosen?.rules ?? DEFAULT_ROUND_RULES;
}

/** The number of the round that runs or ran last. */
export function roundNumber({ rounds }: Panel): number {
  return rounds.at(-1)?.number ?? 1;
}

/** Whether experts may answer. The first round opens with the first answer. */
export function isRoundOpen({ rounds }: Panel): boolean {
  const last = rounds.at(-1);
  return !last || last.closedAt === null;
}

/** The last closed round. */
export function lastClosed({ rounds }: Panel): WeightRound | undefined {
  return rounds.findLast(({ closedAt }) => closedAt !== null);
}

export function isRuledOut({ seat }: PanelExpert): boolean {
  return seat?.ruledOutAt != null;
}

/** The experts whose answers count. */
export function submittedExperts({ experts }: Panel): readonly PanelExpert[] {
  return experts.filter((expert) => expert.submission && !isRuledOut(expert));
}

/** The experts whom everybody waits for. */
export function lateExperts({ experts }: Panel): readonly PanelExpert[] {
  return experts.filter((expert) => !expert.submission && !isRuledOut(expert));
}

/** The answers that count, by node, as the weighing takes them. */
export function answersOf(
  model: EvaluationModel,
  experts: readonly PanelExpert[],
): Map<string, readonly ExpertSteps[]> {
  return new Map(
    askingNodes(model).map((node) => [
      node.key,
      experts
        .map(({ id, seat, comparisons }) => ({
          expert: id,
          weight: seat?.weight ?? 1,
          steps: stepsOf(node, comparisons),
        }))
        .filter(({ steps }) => countAnswered(steps) > 0),
    ]),
  );
}

/** A round that opens now, by the rules in force. */
export function newRound(
  panel: Panel,
  { cycleId, number }: Pick<WeightRound, 'cycleId' | 'number'>,
  openedAt: Date,
  openedByName: string,
): WeightRound {
  const open = { closedAt: null, closedByName: null, answers: null, result: null };
  return { cycleId, number, rules: rulesOf(panel), openedAt, openedByName, ...open };
}
