import { Injectable } from '@nestjs/common';
import type {
  ActionDetail,
  ActionFilter,
  ActionLine,
  InputOf,
  OutputOf,
  tracking,
  TrackingBoard,
} from '@assay/contract';
import { may } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import { Calendar } from '../../platform/clock/calendar.js';
import { Work } from '../../platform/database/work.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { Actor } from '../../platform/http/actor.js';
import { Download } from '../../platform/http/download.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ActionLines } from '../../core/actions/action-lines.js';
import type { Action } from '../../core/actions/action.entity.js';
import { chargedWith } from '../../core/actions/charged-with.js';
import { ActionRepository } from '../../core/actions/action.repository.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { ReviewReader } from '../review/review.reader.js';
import { StrategyReader } from '../strategy/strategy.reader.js';
import { CONTENT_TYPES } from './evidence-kind.js';
import { OwnWork } from './own-work.js';
import { countsView, evidenceView, noteView } from './tracking.view.js';
import { TrailRepository } from './trail.repository.js';

/** Questions about actions under way. */
@Injectable()
export class TrackingReads {
  constructor(
    private readonly work: Work,
    private readonly own: OwnWork,
    private readonly cycles: CycleReader,
    private readonly people: PeopleReader,
    private readonly review: ReviewReader,
    private readonly strategy: StrategyReader,
    private readonly actions: ActionRepository,
    private readonly lines: ActionLines,
    private readonly trail: TrailRepository,
    private readonly files: FileStore,
    private readonly calendar: Calendar,
  ) {}

  async board(actor: Actor, cycleId: string, filter: ActionFilter): Promise<TrackingBoard> {
    const manager = this.work.reader;
    await this.cycles.one(manager, cycleId);
    const places = await this.cycles.customers(manager, cycleId);
    const byCustomer = new Map(places.map((place) => [place.customerId, place]));
    const sees = (action: Action): boolean => {
      const customer = byCustomer.get(action.customerId);
      return !!customer && may(actor, 'action.read', { customer, ...chargedWith(action) }).allowed;
    };
    const all = (await this.strategy.actions(manager, cycleId)).filter(sees);
    const narrowed = Object.values(filter).some((value) => value !== undefined);
    const wanted = narrowed ? (await this.strategy.actions(manager, cycleId, filter)).filter(sees) : all;
    const owners = await this.people.byIds(
      all.map(({ ownerId }) => ownerId),
      manager,
    );
    const today = this.calendar.today();
    return {
      today,
      actions: await this.linesOf(manager, wanted),
      counts: countsView(all, today),
      owners: [...owners.values()].map(({ id, name }) => ({ id, name })),
    };
  }

  async mine(
    actor: Actor,
    { which, limit }: InputOf<typeof tracking.mine>['query'],
  ): Promise<OutputOf<typeof tracking.mine>> {
    const manager = this.work.reader;
    const open = which === 'ended' ? [] : await this.actions.openOfOwner(manager, actor.id, limit);
    const room = which === 'open' ? 0 : limit - open.length;
    const ended = room > 0 ? await this.actions.endedOfOwner(manager, actor.id, room) : [];
    const tracked = new Set(
      (await this.cycles.list(manager)).filter(({ state }) => state === 'tracking').map(({ id }) => id),
    );
    const lines = await this.linesOf(manager, [...open, ...ended]);
    return {
      today: this.calendar.today(),
      ...(await this.actions.countOfOwner(manager, actor.id)),
      actions: lines.map((line) => ({ ...line, workable: tracked.has(line.cycle.id) })),
    };
  }

  async one(actor: Actor, actionId: string): Promise<ActionDetail> {
    const manager = this.work.reader;
    const { action, cycle } = await this.own.open(manager, actor, 'action.read', actionId);
    const [line] = await this.linesOf(manager, [action]);
    if (!line) throw new RuleBroken('not-found');
    const ids = await this.lives(manager, action);
    const verdict = may(actor, 'action.work', { state: cycle.state, actionOwnerId: action.ownerId });
    const notes = await this.trail.notes(manager, ids);
    const evidence = await this.trail.evidence(manager, ids);
    return {
      ...line,
      today: this.calendar.today(),
      cycleState: cycle.state,
      notes: notes.map((note) => noteView(note, actionId)),
      evidence: evidence.map((file) => evidenceView(file, actionId)),
      refusal: verdict.allowed ? null : verdict.code,
    };
  }

  async evidence(actor: Actor, { params }: InputOf<typeof tracking.evidence>): Promise<Download> {
    const manager = this.work.reader;
    const { action } = await this.own.open(manager, actor, 'action.read', params.actionId);
    const evidence = await this.trail.findEvidence(manager, params.evidenceId);
    const lives = await this.lives(manager, action);
    if (!evidence || !lives.includes(evidence.actionId)) throw new RuleBroken('not-found');
    return new Download(evidence.fileName, CONTENT_TYPES[evidence.kind], this.files.read(evidence.fileKey));
  }

  /** The action's own id and those it had in earlier cycles. */
  private async lives(manager: EntityManager, action: Action): Promise<string[]> {
    return [action, ...(await this.actions.earlier(manager, action))].map(({ id }) => id);
  }

  private linesOf(manager: EntityManager, actions: readonly Action[]): Promise<ActionLine[]> {
    return this.lines.of(manager, actions, async (cycleId) => {
      const tiers = await this.review.effectiveTiers(manager, cycleId);
      return new Map([...tiers].map(([customerId, { effective }]) => [customerId, effective]));
    });
  }
}
