import { Injectable } from '@nestjs/common';
import type { ComparisonCard, MyComparisons, OwnComparison } from '@assay/contract';
import { may } from '@assay/cycle';
import type { EvaluationModel } from '@assay/model';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { askingNodes, countAnswered, nodeName, reasonsOf, stepsOf } from './answers.js';
import {
  isRoundOpen,
  isRuledOut,
  lastClosed,
  roundNumber,
  rulesOf,
  type Panel,
  type PanelExpert,
} from './panel.js';
import { PanelReader } from './panel.reader.js';
import { roundFeedback } from './round-feedback.js';

/** What an expert may know: the own comparisons, and what all came to in the rounds that are over. */
@Injectable()
export class WeightConsensusReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly panels: PanelReader,
  ) {}

  /** The own comparisons as work: of every cycle in which they are asked for now. */
  async own(actor: Actor): Promise<OwnComparison[]> {
    const manager = this.work.reader;
    const found: OwnComparison[] = [];
    for (const cycle of await this.cycles.list(manager)) {
      const { state, sideBySide } = cycle;
      if (!may(actor, 'weights.compare', { state, sideBySide }).allowed) continue;
      const panel = await this.panels.of(manager, cycle.id);
      const own = panel.experts.find(({ id }) => id === actor.id);
      if (!own || isRuledOut(own) || !(isRoundOpen(panel) || own.submission)) continue;
      const { content } = await this.models.ofCycle(manager, cycle);
      const asked = askingNodes(content).reduce((sum, { comparisons }) => sum + comparisons, 0);
      found.push({
        cycle: { id: cycle.id, name: cycle.name },
        due: cycle.deadlines['weight-consensus'] ?? null,
        round: roundNumber(panel),
        answered: own.comparisons.reduce((sum, { steps }) => sum + countAnswered(steps), 0),
        asked,
        submittedAt: own.submission?.submittedAt.toISOString() ?? null,
        returned: own.submission ? null : (own.seat?.returnedReason ?? null),
        remindedAt: own.submission ? null : (own.seat?.remindedAt?.toISOString() ?? null),
      });
    }
    return found;
  }

  async mine(actor: Actor, cycleId: string): Promise<MyComparisons> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const panel = await this.panels.of(manager, cycleId);
    const own = this.panels.expert(panel, actor.id);
    const { content } = await this.models.ofCycle(manager, cycle);
    const cards = cardsOf(content, panel, own);
    const { state, sideBySide } = cycle;
    const { seat, submission } = own;
    const rules = rulesOf(panel);
    return {
      cards,
      round: roundNumber(panel),
      maxRounds: rules.maxRounds,
      submittedAt: submission?.submittedAt.toISOString() ?? null,
      answered: cards.reduce((sum, { steps }) => sum + countAnswered(steps), 0),
      asked: cards.reduce((sum, { steps }) => sum + steps.length, 0),
      limit: rules.consistencyLimit,
      open:
        !submission &&
        !isRuledOut(own) &&
        isRoundOpen(panel) &&
        may(actor, 'weights.compare', { state, sideBySide }).allowed,
      ruledOut: decision(seat?.ruledOutReason, seat?.ruledOutByName, seat?.ruledOutAt),
      returned: decision(seat?.returnedReason, seat?.returnedByName, seat?.returnedAt),
    };
  }

  async card(actor: Actor, cycleId: string, node: string): Promise<ComparisonCard> {
    const card = (await this.mine(actor, cycleId)).cards.find((one) => one.node === node);
    if (!card) throw new RuleBroken('not-found');
    return card;
  }
}

function cardsOf(model: EvaluationModel, panel: Panel, own: PanelExpert): ComparisonCard[] {
  const before = lastClosed(panel);
  return askingNodes(model).map((node) => ({
    node: node.key,
    name: nodeName(node),
    items: [...node.items],
    steps: stepsOf(node, own.comparisons),
    reasons: reasonsOf(node, own.comparisons),
    version: own.comparisons.find((one) => one.node === node.key)?.version ?? 0,
    feedback: before ? roundFeedback(before, node, own.id) : null,
  }));
}

function decision(
  reason: string | null | undefined,
  by: string | null | undefined,
  at: Date | null | undefined,
): MyComparisons['ruledOut'] {
  return reason && at ? { reason, by: by ?? '', at: at.toISOString() } : null;
}
