import { Injectable } from '@nestjs/common';
import type { InputOf, weightConsensus } from '@assay/contract';
import type { AhpNode, EvaluationModel } from '@assay/model';
import { isOutside, weighSteps } from '@assay/weighting';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit, SYSTEM } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { askingNodes, countAnswered, nodeFacts, reasonsOf, stepsOf } from './answers.js';
import { ComparisonRepository } from './comparison.repository.js';
import {
  isRoundOpen,
  isRuledOut,
  lastClosed,
  newRound,
  rulesOf,
  type Panel,
  type PanelExpert,
} from './panel.js';
import { PanelReader } from './panel.reader.js';
import { PanelRepository } from './panel.repository.js';
import { roundFeedback } from './round-feedback.js';

interface Begun {
  readonly cycle: Cycle;
  readonly model: EvaluationModel;
  readonly panel: Panel;
  readonly own: PanelExpert;
}

type Save = InputOf<typeof weightConsensus.save>;
type Submit = InputOf<typeof weightConsensus.submit>;

/** What an expert does with the own comparisons: keep answers, and submit them. */
@Injectable()
export class Compare {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly models: ModelReader,
    private readonly panels: PanelReader,
    private readonly rounds: PanelRepository,
    private readonly comparisons: ComparisonRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Keeps the answers of one node. The same answers sent again, as after a cut connection, change nothing. */
  async save(actor: Actor, { params, body }: Save): Promise<void> {
    await this.work.transact(async (tx) => {
      const begun = await this.begin(tx, actor, params.cycleId);
      const node = askingNodes(begun.model).find(({ key }) => key === params.node);
      if (!node) throw new RuleBroken('not-found');
      const { steps, version } = body;
      const found = [steps.length, body.reasons.length || node.comparisons].find(
        (length) => length !== node.comparisons,
      );
      if (found !== undefined) {
        const facts = { expected: node.comparisons, found };
        throw new RuleBroken('comparison-wrong-size', { ...facts, ...nodeFacts(node) });
      }
      const reasons = body.reasons.some(Boolean) ? body.reasons.map((reason) => reason || null) : null;
      const kept = begun.own.comparisons.find((one) => one.node === node.key);
      const repeated =
        kept?.version === version + 1 &&
        JSON.stringify([kept.steps, kept.reasons]) === JSON.stringify([steps, reasons]);
      if (repeated) return;
      await this.openFirstRound(tx, begun);
      const key = { cycleId: params.cycleId, expertId: actor.id, node: node.key };
      const answers = { steps, reasons, changedAt: this.clock.now() };
      if (await this.comparisons.save(tx, key, answers, version)) return;
      throw new RuleBroken(
        'stale-version',
        { who: actor.name, when: (kept?.changedAt ?? this.clock.now()).toISOString() },
        kept ? { currentVersion: kept.version } : {},
      );
    });
  }

  /** Submits all comparisons. Contradicting ones need a reason to stay. */
  async submit(actor: Actor, { params, body }: Submit): Promise<void> {
    await this.work.transact(async (tx) => {
      const begun = await this.begin(tx, actor, params.cycleId);
      for (const node of askingNodes(begun.model)) this.check(node, begun, actor, body);
      const key = { cycleId: begun.cycle.id, expertId: actor.id };
      if (begun.own.seat?.returnedAt) {
        await this.rounds.changeSeat(tx, key, {
          returnedReason: null,
          returnedByName: null,
          returnedAt: null,
        });
      }
      await this.comparisons.addSubmission(tx, {
        ...key,
        submittedAt: this.clock.now(),
        inconsistencyReason: body.inconsistencyReason,
      });
      this.audit.record(tx, actor, {
        act: 'weights.submitted',
        cycleId: begun.cycle.id,
        subjectType: 'comparison',
        subjectId: actor.id,
        subjectName: actor.name,
        reason: body.inconsistencyReason,
      });
    });
  }

  /** @throws RuleBroken when the answers of a node may not be submitted as they are */
  private check(node: AhpNode, begun: Begun, actor: Actor, body: Submit['body']): void {
    const steps = stepsOf(node, begun.own.comparisons);
    const open = node.comparisons - countAnswered(steps);
    if (open > 0 && !body.leaveOpen) {
      throw new RuleBroken('comparison-incomplete', { count: open, ...nodeFacts(node) });
    }
    const name = (place: number, language: 'zh' | 'en') => node.items[place]?.name[language] ?? '';
    const { consistencyLimit: limit } = rulesOf(begun.panel);
    const items = (language: 'zh' | 'en') => node.items.map((_, place) => name(place, language));
    const weighing = weighSteps(items('zh'), { expert: actor.id, steps }, { limit });
    if (!weighing.ok) {
      const english = weighSteps(items('en'), { expert: actor.id, steps }, { limit });
      const parts = {
        'parts.zh': weighing.problem.facts['parts'] ?? '',
        'parts.en': (english.ok ? undefined : english.problem.facts['parts']) ?? '',
      };
      throw new RuleBroken('comparison-unconnected', { ...parts, ...nodeFacts(node) });
    }
    this.askForReasons(node, begun, actor);
    const { consistent, consistencyRatio } = weighing.value;
    if (consistent || body.inconsistencyReason) return;
    const facts = { ratio: (consistencyRatio ?? 0).toFixed(3), limit };
    throw new RuleBroken('comparison-inconsistent', { ...facts, ...nodeFacts(node) });
  }

  /** From the second round on, whoever stays outside the middle half says why. */
  private askForReasons(node: AhpNode, { panel, own }: Begun, actor: Actor): void {
    const before = lastClosed(panel);
    if (!before) return;
    const reasons = reasonsOf(node, own.comparisons);
    const steps = stepsOf(node, own.comparisons);
    for (const [place, feedback] of roundFeedback(before, node, actor.id).entries()) {
      if (!isOutside(steps[place] ?? null, feedback) || reasons[place]) continue;
      const [row = 0, column = 0] = feedback.pair;
      const [first, second] = [node.items[row]?.name, node.items[column]?.name];
      throw new RuleBroken('judgement-reason-needed', {
        ...nodeFacts(node),
        'first.zh': first?.zh ?? '',
        'first.en': first?.en ?? '',
        'second.zh': second?.zh ?? '',
        'second.en': second?.en ?? '',
      });
    }
  }

  /** The rules are fixed with the first answer. */
  private async openFirstRound(tx: Tx, { cycle, panel }: Begun): Promise<void> {
    if (panel.rounds.length > 0) return;
    const key = { cycleId: cycle.id, number: 1 };
    await this.rounds.addRound(tx, newRound(panel, key, this.clock.now(), SYSTEM.name));
  }

  /** Locks the cycle, and asks whether this expert may still compare. */
  private async begin(tx: Tx, actor: Actor, cycleId: string): Promise<Begun> {
    const cycle = await this.cycles.lock(tx, cycleId);
    const { state, sideBySide } = cycle;
    demand(actor, 'weights.compare', { state, sideBySide, assigneeId: actor.id });
    const panel = await this.panels.of(tx.manager, cycleId);
    const own = this.panels.expert(panel, actor.id);
    if (own.submission) throw new RuleBroken('comparison-submitted');
    if (isRuledOut(own)) {
      throw new RuleBroken('expert-ruled-out', { reason: own.seat?.ruledOutReason ?? '' });
    }
    if (!isRoundOpen(panel)) throw new RuleBroken('round-closed');
    return { cycle, model: (await this.models.ofCycle(tx.manager, cycle)).content, panel, own };
  }
}
