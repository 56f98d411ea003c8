import { Injectable } from '@nestjs/common';
import type { InputOf, weightConsensus } from '@assay/contract';
import { ahpTree, printedWeights, type EvaluationModel } from '@assay/model';
import { weighModel, type ModelWeighing } from '@assay/weighting';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { answersOf } from './answers.js';
import { ComparisonRepository } from './comparison.repository.js';
import type { WeightSet } from './weight-set.entity.js';

type Choice = Pick<WeightSet, 'weights' | 'evidence'>;

/** Accepts the weights the cycle is calculated with. */
@Injectable()
export class AcceptWeights {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly models: ModelReader,
    private readonly comparisons: ComparisonRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<typeof weightConsensus.accept>): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'weights.accept', { state: cycle.state });
      const { content } = await this.models.ofCycle(tx.manager, cycle);
      const choice =
        body.method === 'template'
          ? { weights: { ...printedWeights(content) }, evidence: { experts: 0, nodes: [] } }
          : await this.groupChoice(tx, cycle.id, content, body.exception !== null);
      const earlier = await this.comparisons.sets(tx.manager, cycle.id);
      const set: WeightSet = {
        id: uuid(),
        cycleId: cycle.id,
        number: (earlier[0]?.number ?? 0) + 1,
        method: body.method,
        ...choice,
        rationale: body.rationale,
        exception: body.exception,
        byName: actor.name,
        at: this.clock.now(),
      };
      await this.comparisons.addSet(tx, set);
      this.audit.record(tx, actor, {
        act: 'weights.accepted',
        cycleId: cycle.id,
        subjectType: 'weight-set',
        subjectId: set.id,
        subjectName: `#${set.number}`,
        before: earlier[0] ? { method: earlier[0].method, weights: earlier[0].weights } : null,
        after: { method: set.method, weights: set.weights, exception: set.exception },
        reason: set.rationale,
      });
    });
  }

  /** @throws RuleBroken no-comparisons; exception-needed when a node misses its limit and no exception is signed */
  private async groupChoice(
    tx: Tx,
    cycleId: string,
    model: EvaluationModel,
    signed: boolean,
  ): Promise<Choice> {
    const submitted = new Set(
      (await this.comparisons.submissions(tx.manager, cycleId)).map((one) => one.expertId),
    );
    if (submitted.size === 0) throw new RuleBroken('no-comparisons');
    const answers = answersOf(await this.comparisons.ofCycle(tx.manager, cycleId), submitted);
    const weighing = weighModel(model, answers);
    if (!weighing.ok) throw new RuleBroken('invalid-input', { details: weighing.problem.code });
    if (!signed) this.demandConsistency(model, weighing.value);
    return {
      weights: Object.fromEntries(weighing.value.indicators),
      evidence: {
        experts: submitted.size,
        nodes: weighing.value.nodes.map(({ key, group }) => ({
          node: key,
          weights: [...group.weights],
          consistencyRatio: group.consistencyRatio,
        })),
      },
    };
  }

  private demandConsistency(model: EvaluationModel, weighing: ModelWeighing): void {
    const bad = weighing.nodes.find(({ group }) => !group.consistent);
    if (!bad) return;
    const name = ahpTree(model).find(({ key }) => key === bad.key)?.name;
    throw new RuleBroken('exception-needed', {
      'node.zh': name?.zh ?? bad.key,
      'node.en': name?.en ?? bad.key,
    });
  }
}
