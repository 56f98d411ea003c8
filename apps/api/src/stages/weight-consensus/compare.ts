import { Injectable } from '@nestjs/common';
import type { InputOf, weightConsensus } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { CONSISTENCY_LIMIT, weighSteps } from '@assay/weighting';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { askingNodes, countAnswered, stepsOf } from './answers.js';
import { ComparisonRepository } from './comparison.repository.js';

/** What an expert does with the own comparisons: keep answers, and submit them. */
@Injectable()
export class Compare {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly reader: CycleReader,
    private readonly models: ModelReader,
    private readonly comparisons: ComparisonRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Keeps the answers of one node. */
  async save(actor: Actor, { params, body }: InputOf<typeof weightConsensus.save>): Promise<void> {
    await this.work.transact(async (tx) => {
      const { model } = await this.begin(tx, actor, params.cycleId);
      const node = askingNodes(model).find(({ key }) => key === params.node);
      if (!node) throw new RuleBroken('not-found');
      if (body.steps.length !== node.comparisons) {
        const facts = { expected: node.comparisons, found: body.steps.length };
        throw new RuleBroken('comparison-wrong-size', {
          ...facts,
          'node.zh': node.name.zh,
          'node.en': node.name.en,
        });
      }
      const key = { cycleId: params.cycleId, expertId: actor.id, node: node.key };
      const version = await this.comparisons.save(tx, key, body.steps, body.version);
      if (version === null) {
        const [kept] = (await this.comparisons.ofExpert(tx.manager, key.cycleId, actor.id)).filter(
          (one) => one.node === node.key,
        );
        const more = kept ? { currentVersion: kept.version } : {};
        throw new RuleBroken(
          'stale-version',
          { who: actor.name, when: this.clock.now().toISOString() },
          more,
        );
      }
    });
  }

  /** Submits all comparisons. Contradicting ones need a reason to stay. */
  async submit(actor: Actor, { params, body }: InputOf<typeof weightConsensus.submit>): Promise<void> {
    await this.work.transact(async (tx) => {
      const { cycle, model } = await this.begin(tx, actor, params.cycleId);
      const kept = await this.comparisons.ofExpert(tx.manager, cycle.id, actor.id);
      for (const node of askingNodes(model)) {
        const steps = stepsOf(
          node,
          kept.find((one) => one.node === node.key),
        );
        const name = { 'node.zh': node.name.zh, 'node.en': node.name.en };
        const open = node.comparisons - countAnswered(steps);
        if (open > 0) throw new RuleBroken('comparison-incomplete', { count: open, ...name });
        const items = node.items.map(({ key }) => key);
        const weighing = weighSteps(items, { expert: actor.id, steps });
        if (!weighing.ok) throw new RuleBroken('invalid-input', { details: weighing.problem.code });
        const { consistent, consistencyRatio } = weighing.value;
        if (consistent || body.inconsistencyReason) continue;
        const facts = { ratio: (consistencyRatio ?? 0).toFixed(3), limit: CONSISTENCY_LIMIT };
        throw new RuleBroken('comparison-inconsistent', { ...facts, ...name });
      }
      await this.comparisons.addSubmission(tx, {
        cycleId: cycle.id,
        expertId: actor.id,
        submittedAt: this.clock.now(),
        inconsistencyReason: body.inconsistencyReason,
      });
      this.audit.record(tx, actor, {
        act: 'weights.submitted',
        cycleId: cycle.id,
        subjectType: 'comparison',
        subjectId: actor.id,
        subjectName: actor.name,
        reason: body.inconsistencyReason,
      });
    });
  }

  /** Locks the cycle, and asks whether this expert may still compare. */
  private async begin(
    tx: Tx,
    actor: Actor,
    cycleId: string,
  ): Promise<{ cycle: Cycle; model: EvaluationModel }> {
    const cycle = await this.cycles.lock(tx, cycleId);
    const { state, sideBySide } = cycle;
    demand(actor, 'weights.compare', { state, sideBySide, assigneeId: actor.id });
    const team = await this.reader.team(tx.manager, cycleId, 'expert');
    if (!team.includes(actor.id)) throw new RuleBroken('not-found');
    if (await this.comparisons.submission(tx.manager, cycleId, actor.id))
      throw new RuleBroken('comparison-submitted');
    return { cycle, model: (await this.models.ofCycle(tx.manager, cycle)).content };
  }
}
