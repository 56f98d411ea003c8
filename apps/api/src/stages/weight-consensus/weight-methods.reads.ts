import { Injectable } from '@nestjs/common';
import type { WeightMethods } from '@assay/contract';
import { findIndicator, indicatorsOf, printedWeights } from '@assay/model';
import { NOT_SCORED, type ScoredColumns } from '@assay/scoring';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { methodWeights } from './method-weights.js';
import { isRoundOpen, lateExperts } from './panel.js';
import { PanelReader } from './panel.reader.js';
import { decisionData, scoreWith, ScoredValuesReader } from './scored-values.js';
import { seesAnswers } from './sees-answers.js';
import { weighPanel } from './weigh-panel.js';
import { WeightSetRepository } from './weight-set.repository.js';

/** Every method side by side, and what choosing it would do to the tiers. */
@Injectable()
export class WeightMethodsReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly panels: PanelReader,
    private readonly sets: WeightSetRepository,
    private readonly scored: ScoredValuesReader,
  ) {}

  async of(actor: Actor, cycleId: string, alpha: number): Promise<WeightMethods> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const { content: model } = await this.models.ofCycle(manager, cycle);
    const panel = await this.panels.of(manager, cycleId);
    const [current] = await this.sets.ofCycle(manager, cycleId);
    const values = await this.scored.of(manager, cycle, model);
    const sees = seesAnswers(actor, panel, current !== undefined);
    const weighed = sees ? weighPanel(model, panel) : undefined;
    const late = isRoundOpen(panel) && lateExperts(panel).length > 0;
    const group = !weighed?.ok ? 'answers-missing' : late ? 'experts-late' : weighed.value.weighing;
    const baseline = values && scoreWith(values, current?.weights ?? printedWeights(model));
    const scored = baseline ? baseline.tiers.filter((tier) => tier !== NOT_SCORED).length : 0;
    const indicators = indicatorsOf(model);
    return {
      baseline: current?.method ?? 'template',
      scored: scored > 0 ? scored : null,
      complete: values ? decisionData(values).rows.length : 0,
      tiers: model.tiers.map(({ key, name }) => ({ key, name })),
      indicators: indicators.map(({ key, name }) => ({ key, name })),
      methods: methodWeights({ model, group, values, alpha }).map((one) => {
        if (one.gap !== null) {
          return { ...one, weights: null, lost: [], share: null, moved: null, counts: null };
        }
        const after = values && baseline && scored > 0 ? scoreWith(values, one.weights) : null;
        return {
          method: one.method,
          gap: null,
          weights: indicators.map(({ key }) => one.weights[key] ?? 0),
          lost: one.lost.flatMap((key) => findIndicator(model, key)?.name ?? []),
          share: one.share,
          moved: after && baseline && movements(baseline, after),
          counts: after && model.tiers.map((_, place) => after.tiers.filter((tier) => tier === place).length),
        };
      }),
    };
  }
}

/** Customers in another tier than before; the best tier stands first in the model. */
function movements(before: ScoredColumns, after: ScoredColumns): { up: number; down: number; other: number } {
  const moved = { up: 0, down: 0, other: 0 };
  for (const [row, was] of before.tiers.entries()) {
    const is = after.tiers[row] ?? NOT_SCORED;
    if (is === was) continue;
    if (is === NOT_SCORED || was === NOT_SCORED) moved.other += 1;
    else moved[is < was ? 'up' : 'down'] += 1;
  }
  return moved;
}
