import { Injectable } from '@nestjs/common';
import type { ComparisonCard, MyComparisons, WeightRoom } from '@assay/contract';
import { may } from '@assay/cycle';
import { CONSISTENCY_LIMIT, weighModel, weighSteps } from '@assay/weighting';
import type { EntityManager } from 'typeorm';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { answersOf, askingNodes, countAnswered, stepsOf } from './answers.js';
import { ComparisonRepository } from './comparison.repository.js';
import { nodesView, weightLines, weightSetView } from './weight-consensus.view.js';

/** Questions about comparisons and weights. An expert sees the own answers, and nobody else's. */
@Injectable()
export class WeightConsensusReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly people: PeopleReader,
    private readonly comparisons: ComparisonRepository,
  ) {}

  async mine(actor: Actor, cycleId: string): Promise<MyComparisons> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const team = await this.cycles.team(manager, cycleId, 'expert');
    if (!team.includes(actor.id)) throw new RuleBroken('not-found');
    const { content } = await this.models.ofCycle(manager, cycle);
    const kept = await this.comparisons.ofExpert(manager, cycleId, actor.id);
    const cards = askingNodes(content).map((node): ComparisonCard => {
      const own = kept.find((one) => one.node === node.key);
      return {
        node: node.key,
        name: node.name,
        items: [...node.items],
        steps: stepsOf(node, own),
        version: own?.version ?? 0,
      };
    });
    const submission = await this.comparisons.submission(manager, cycleId, actor.id);
    const { state, sideBySide } = cycle;
    return {
      cards,
      submittedAt: submission?.submittedAt.toISOString() ?? null,
      answered: cards.reduce((sum, { steps }) => sum + countAnswered(steps), 0),
      asked: cards.reduce((sum, { steps }) => sum + steps.length, 0),
      limit: CONSISTENCY_LIMIT,
      open: !submission && may(actor, 'weights.compare', { state, sideBySide }).allowed,
    };
  }

  async card(actor: Actor, cycleId: string, node: string): Promise<ComparisonCard> {
    const card = (await this.mine(actor, cycleId)).cards.find((one) => one.node === node);
    if (!card) throw new RuleBroken('not-found');
    return card;
  }

  /** Before weights are accepted, only who accepts them sees what the experts answered. */
  async room(actor: Actor, cycleId: string): Promise<WeightRoom> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const { content } = await this.models.ofCycle(manager, cycle);
    const sets = await this.comparisons.sets(manager, cycleId);
    const [current] = sets;
    const seesAnswers = actor.roles.includes('coordinator') || current !== undefined;
    const submitted = new Set(
      (await this.comparisons.submissions(manager, cycleId)).map((one) => one.expertId),
    );
    const all = await this.comparisons.ofCycle(manager, cycleId);
    const weighed = seesAnswers && submitted.size > 0 ? weighModel(content, answersOf(all, submitted)) : null;
    const weighing = weighed?.ok ? weighed.value : null;
    const people = await this.people.byIds([...submitted]);
    return {
      experts: seesAnswers ? await this.progress(manager, cycle) : [],
      nodes: weighing ? nodesView(content, weighing, people) : [],
      weights: weightLines(content, weighing, current?.weights ?? null),
      sets: sets.map(weightSetView),
      current: current ? weightSetView(current) : null,
      limit: CONSISTENCY_LIMIT,
    };
  }

  private async progress(manager: EntityManager, cycle: Cycle): Promise<WeightRoom['experts']> {
    const { content } = await this.models.ofCycle(manager, cycle);
    const nodes = askingNodes(content);
    const asked = nodes.reduce((sum, { comparisons }) => sum + comparisons, 0);
    const all = await this.comparisons.ofCycle(manager, cycle.id);
    const submissions = await this.comparisons.submissions(manager, cycle.id);
    const team = await this.cycles.team(manager, cycle.id, 'expert');
    const people = await this.people.byIds(team);
    return team.map((expertId) => {
      const own = all.filter((one) => one.expertId === expertId);
      const inconsistent = nodes.filter((node) => {
        const steps = stepsOf(
          node,
          own.find((one) => one.node === node.key),
        );
        const items = node.items.map(({ key }) => key);
        const weighing = weighSteps(items, { expert: expertId, steps });
        return weighing.ok && !weighing.value.consistent;
      });
      return {
        person: { id: expertId, name: people.get(expertId)?.name ?? '—' },
        answered: own.reduce((sum, { steps }) => sum + countAnswered(steps), 0),
        asked,
        submittedAt: submissions.find((one) => one.expertId === expertId)?.submittedAt.toISOString() ?? null,
        inconsistent: inconsistent.length,
      };
    });
  }
}
