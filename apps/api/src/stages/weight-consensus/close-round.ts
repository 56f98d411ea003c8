import { Injectable } from '@nestjs/common';
import type { EvaluationModel } from '@assay/model';
import { roundVerdict } from '@assay/weighting';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit, SYSTEM } from '../../core/audit/audit.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { askingNodes, reasonsOf, stepsOf } from './answers.js';
import { ChangePanel } from './change-panel.js';
import { isRoundOpen, lastClosed, lateExperts, newRound, roundNumber, rulesOf, type Panel } from './panel.js';
import { PanelRepository } from './panel.repository.js';
import { weighPanel, type PanelWeighing } from './weigh-panel.js';
import type { RoundAnswers, RoundResult } from './weight-round.entity.js';

/** Closes a round: its answers and what they come to are kept for ever, and the rules say how to go on. */
@Injectable()
export class CloseRound {
  constructor(
    private readonly changing: ChangePanel,
    private readonly models: ModelReader,
    private readonly panels: PanelRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, cycleId: string): Promise<void> {
    return this.changing.run(actor, cycleId, async (tx, cycle, panel) => {
      if (!isRoundOpen(panel)) throw new RuleBroken('round-closed');
      await this.close(tx, actor, (await this.models.ofCycle(tx.manager, cycle)).content, cycle.id, panel);
    });
  }

  /** Weighs the panel, and closes its round if it is still open. @throws RuleBroken experts-late, no-comparisons */
  async close(
    tx: Tx,
    actor: Actor,
    model: EvaluationModel,
    cycleId: string,
    panel: Panel,
  ): Promise<PanelWeighing> {
    const late = isRoundOpen(panel) ? lateExperts(panel) : [];
    const weighed = weighPanel(model, panel);
    if (!weighed.ok) throw new RuleBroken('no-comparisons');
    if (late.length > 0)
      throw new RuleBroken('experts-late', { names: late.map(({ name }) => name).join('、') });
    if (!isRoundOpen(panel)) return weighed.value;
    const { figures, weighing } = weighed.value;
    const number = roundNumber(panel);
    const before = lastClosed(panel)?.result?.figures ?? null;
    const verdict = roundVerdict(rulesOf(panel), number, figures, before);
    const result: RoundResult = {
      figures,
      verdict,
      groups: weighing.nodes.map(({ key, group }) => ({
        node: key,
        upper: group.upper,
        weights: group.weights,
      })),
    };
    if (panel.rounds.length === 0) {
      // answers from before rounds were kept
      const first = newRound(panel, { cycleId, number }, this.clock.now(), SYSTEM.name);
      await this.panels.addRound(tx, first);
    }
    const end = { closedAt: this.clock.now(), closedByName: actor.name };
    await this.panels.closeRound(
      tx,
      { cycleId, number },
      { ...end, answers: snapshot(model, panel), result },
    );
    this.audit.record(tx, actor, {
      act: 'weights.round-closed',
      cycleId,
      subjectType: 'weight-round',
      subjectId: cycleId,
      subjectName: `#${number}`,
      after: {
        outcome: verdict.outcome,
        consensus: figures.consensus,
        invited: figures.invited,
        answered: figures.answered,
      },
    });
    return weighed.value;
  }
}

/** Everything that was answered, as it was. */
function snapshot(model: EvaluationModel, { experts }: Panel): RoundAnswers[] {
  const nodes = askingNodes(model);
  return experts.map(({ id, name, seat, submission, comparisons }) => ({
    expertId: id,
    name,
    weight: seat?.weight ?? 1,
    submittedAt: submission?.submittedAt.toISOString() ?? null,
    ruledOutReason: seat?.ruledOutReason ?? null,
    inconsistencyReason: submission?.inconsistencyReason ?? null,
    nodes: submission
      ? nodes.map((node) => ({
          node: node.key,
          steps: stepsOf(node, comparisons),
          reasons: reasonsOf(node, comparisons),
        }))
      : [],
  }));
}
