import { Injectable } from '@nestjs/common';
import type { WeightRoom } from '@assay/contract';
import { may } from '@assay/cycle';
import { roundMisses } from '@assay/weighting';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { nodesView } from './node-weighing.view.js';
import { isRoundOpen, lastClosed, rulesOf } from './panel.js';
import { PanelReader } from './panel.reader.js';
import { isBlind, namesExperts, seesAnswers } from './sees-answers.js';
import { weighPanel } from './weigh-panel.js';
import { WeightSetRepository } from './weight-set.repository.js';
import {
  consensusView,
  missViews,
  panelExpertView,
  roundView,
  weightLines,
  weightSetView,
} from './weight-room.view.js';

/** What the coordinator leads the room with, and what others read once weights are accepted. */
@Injectable()
export class WeightRoomReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly panels: PanelReader,
    private readonly sets: WeightSetRepository,
  ) {}

  async of(actor: Actor, cycleId: string): Promise<WeightRoom> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const { content: model } = await this.models.ofCycle(manager, cycle);
    const panel = await this.panels.of(manager, cycleId);
    const sets = await this.sets.ofCycle(manager, cycleId);
    const [current] = sets;
    const rules = rulesOf(panel);
    const sees = seesAnswers(actor, panel, current !== undefined);
    const named = namesExperts(actor);
    const weighed = sees ? weighPanel(model, panel) : null;
    const result = weighed?.ok ? weighed.value : null;
    return {
      rules: {
        ...rules,
        fixed: panel.rounds.length > 0,
        by: panel.chosen?.byName ?? null,
        version: panel.chosen?.version ?? 0,
      },
      rounds: panel.rounds.map((round) => roundView(model, round, sees)),
      roundOpen: isRoundOpen(panel),
      mayOpenRound:
        !isRoundOpen(panel) &&
        lastClosed(panel)?.result?.verdict.outcome === 'continue' &&
        may(actor, 'weights.moderate', { state: cycle.state }).allowed,
      experts: named ? panel.experts.map((expert) => panelExpertView(model, expert)) : [],
      blind: isBlind(actor, panel),
      nodes: result ? nodesView(model, panel, result, named) : [],
      consensus: consensusView(result?.figures.consensus ?? null),
      misses: result ? missViews(model, roundMisses(rules, result.figures)) : [],
      weights: weightLines(model, result?.weighing ?? null, current?.weights ?? null),
      sets: sets.map((set) => weightSetView(model, set)),
      current: current ? weightSetView(model, current) : null,
      limit: rules.consistencyLimit,
    };
  }
}
