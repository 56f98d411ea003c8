import { Injectable } from '@nestjs/common';
import type { InputOf, weightConsensus } from '@assay/contract';
import { printedWeights, type EvaluationModel } from '@assay/model';
import { roundMisses } from '@assay/weighting';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { CloseRound } from './close-round.js';
import { methodWeights } from './method-weights.js';
import { missesInWords } from './miss-words.js';
import { roundNumber, rulesOf } from './panel.js';
import { PanelReader } from './panel.reader.js';
import { decisionData, ScoredValuesReader } from './scored-values.js';
import type { WeightSet } from './weight-set.entity.js';
import { WeightSetRepository } from './weight-set.repository.js';

type Accept = InputOf<typeof weightConsensus.accept>;
type Choice = Pick<WeightSet, 'weights' | 'evidence'>;

/** Accepts the weights the cycle is calculated with. */
@Injectable()
export class AcceptWeights {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly models: ModelReader,
    private readonly panels: PanelReader,
    private readonly closing: CloseRound,
    private readonly values: ScoredValuesReader,
    private readonly sets: WeightSetRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { params, body }: Accept): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'weights.accept', { state: cycle.state });
      const { content } = await this.models.ofCycle(tx.manager, cycle);
      const choice =
        body.method === 'template'
          ? { weights: { ...printedWeights(content) }, evidence: { experts: 0, nodes: [] } }
          : await this.choose(tx, actor, cycle, content, body);
      const [earlier] = await this.sets.ofCycle(tx.manager, cycle.id);
      const set: WeightSet = {
        id: uuid(),
        cycleId: cycle.id,
        number: (earlier?.number ?? 0) + 1,
        method: body.method,
        ...choice,
        rationale: body.rationale,
        exception: body.exception,
        byName: actor.name,
        at: this.clock.now(),
      };
      await this.sets.add(tx, set);
      this.audit.record(tx, actor, {
        act: 'weights.accepted',
        cycleId: cycle.id,
        subjectType: 'weight-set',
        subjectId: set.id,
        subjectName: `#${set.number}`,
        before: earlier ? { method: earlier.method, weights: earlier.weights } : null,
        after: { method: set.method, weights: set.weights, exception: set.exception },
        reason: set.rationale,
      });
    });
  }

  /** @throws RuleBroken experts-late, no-comparisons, exception-needed, method-not-computable */
  private async choose(
    tx: Tx,
    actor: Actor,
    cycle: Cycle,
    model: EvaluationModel,
    { method, alpha, exception }: Accept['body'],
  ): Promise<Choice> {
    const panel = await this.panels.of(tx.manager, cycle.id);
    const asksGroup = method !== 'equal' && method !== 'entropy';
    const group = asksGroup ? await this.closing.close(tx, actor, model, cycle.id, panel) : null;
    const misses = group ? roundMisses(rulesOf(panel), group.figures) : [];
    if (misses.length > 0 && !exception) {
      throw new RuleBroken('exception-needed', {
        'misses.zh': missesInWords(model, misses, 'zh'),
        'misses.en': missesInWords(model, misses, 'en'),
      });
    }
    const asksValues = method !== 'equal' && method !== 'ahp';
    const values = asksValues ? await this.values.of(tx.manager, cycle, model) : null;
    const all = methodWeights({ model, group: group?.weighing ?? 'answers-missing', values, alpha });
    const chosen = all.find((one) => one.method === method);
    if (!chosen || chosen.gap !== null) throw new RuleBroken('method-not-computable');
    return {
      weights: { ...chosen.weights },
      evidence: {
        experts: group?.figures.answered ?? 0,
        nodes: (group?.weighing.nodes ?? []).map((node) => ({
          node: node.key,
          weights: [...node.group.weights],
          consistencyRatio: node.group.consistencyRatio,
          consensus: node.consensus?.sStar ?? null,
        })),
        ...(group ? { round: roundNumber(panel), consensus: group.figures.consensus, misses } : {}),
        ...(values ? { customers: decisionData(values).rows.length, share: chosen.share } : {}),
      },
    };
  }
}
