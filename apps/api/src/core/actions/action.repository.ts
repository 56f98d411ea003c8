import { Injectable } from '@nestjs/common';
import type { ActionFilter } from '@assay/contract';
import { isClosed } from '@assay/cycle';
import { In, IsNull, LessThan, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Calendar } from '../../platform/clock/calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { isDuplicate } from '../../platform/database/duplicate.js';
import { guardedUpdate } from '../../platform/database/guarded-update.js';
import type { Tx } from '../../platform/database/tx.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { AuditActor } from '../audit/audit.js';
import { Action } from './action.entity.js';
import { openKey } from './open-key.js';

const CHUNK = 500;
const OPEN = ['open', 'in-progress'] as const;
const SOONEST_FIRST = { dueDate: 'ASC', id: 'ASC' } as const;

/** An action as somebody plans it; the rest follows. */
export type NewAction = Pick<
  Action,
  | 'id'
  | 'cycleId'
  | 'customerId'
  | 'indicator'
  | 'problem'
  | 'measure'
  | 'measureKey'
  | 'departmentId'
  | 'ownerId'
  | 'dueDate'
  | 'effectMetric'
  | 'effectFrom'
  | 'effectTo'
  | 'effectBeyond'
  | 'promise'
  | 'runId'
> &
  Partial<Pick<Action, 'status' | 'percent' | 'carriedFromId'>>;

export type ActionPatch = Partial<
  Pick<
    Action,
    | 'indicator'
    | 'problem'
    | 'measure'
    | 'measureKey'
    | 'departmentId'
    | 'ownerId'
    | 'dueDate'
    | 'effectMetric'
    | 'effectFrom'
    | 'effectTo'
    | 'effectBeyond'
    | 'promise'
    | 'runId'
    | 'status'
    | 'percent'
    | 'reason'
  >
>;

/** Turns a second open action of the same kind into a refusal. */
async function refuseRepeated<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (isDuplicate(error, 'action_open_key')) throw new RuleBroken('action-repeated');
    throw error;
  }
}

@Injectable()
export class ActionRepository {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  /** @throws RuleBroken action-repeated */
  async add(tx: Tx, by: AuditActor, actions: readonly NewAction[]): Promise<void> {
    const at = this.clock.now();
    const stamp = { createdByName: by.name, createdAt: at, changedByName: by.name, changedAt: at };
    for (let start = 0; start < actions.length; start += CHUNK) {
      const rows = actions
        .slice(start, start + CHUNK)
        .map((action) => ({ ...action, ...stamp, openKey: openKey(action) }));
      await refuseRepeated(tx.manager.insert(Action, rows as never));
    }
  }

  find(manager: EntityManager, id: string): Promise<Action | null> {
    return manager.findOneBy(Action, { id });
  }

  /** Soonest due first; `overdue` is by the company's day. */
  ofCycle(manager: EntityManager, cycleId: string, filter: ActionFilter = {}): Promise<Action[]> {
    const { overdue, ...equal } = filter;
    const given = Object.fromEntries(Object.entries(equal).filter(([, value]) => value !== undefined));
    const where: FindOptionsWhere<Action> = { cycleId, ...given };
    if (!overdue) return manager.find(Action, { where, order: SOONEST_FIRST });
    if (filter.status && isClosed(filter.status)) return Promise.resolve([]);
    const late = {
      ...where,
      status: filter.status ?? In(OPEN),
      dueDate: LessThan(this.calendar.today()),
    };
    return manager.find(Action, { where: late, order: SOONEST_FIRST });
  }

  /** Customers of the cycle with an action that was not cancelled. */
  async customersWithLive(manager: EntityManager, cycleId: string): Promise<string[]> {
    const rows = (await manager.query(
      "SELECT DISTINCT customerId FROM action WHERE cycleId = ? AND status <> 'cancelled'",
      [cycleId],
    )) as { customerId: string }[];
    return rows.map(({ customerId }) => customerId);
  }

  /** How many actions of the cycle were not cancelled, and how many of them are done. */
  async countLive(manager: EntityManager, cycleId: string): Promise<{ actions: number; done: number }> {
    const actions = await manager.countBy(Action, { cycleId, status: Not('cancelled') });
    return { actions, done: await manager.countBy(Action, { cycleId, status: 'done' }) };
  }

  /** Open actions of the cycle by customer, and how many of them are overdue by the company's day. */
  async countOpen(
    manager: EntityManager,
    cycleId: string,
  ): Promise<Map<string, { open: number; overdue: number }>> {
    const rows = (await manager.query(
      'SELECT customerId, COUNT(*) AS amount, SUM(dueDate < ?) AS late FROM action WHERE cycleId = ? AND status IN (?, ?) GROUP BY customerId',
      [this.calendar.today(), cycleId, ...OPEN],
    )) as { customerId: string; amount: string; late: string }[];
    return new Map(
      rows.map(({ customerId, amount, late }) => [
        customerId,
        { open: Number(amount), overdue: Number(late) },
      ]),
    );
  }

  countInDepartment(manager: EntityManager, departmentId: string): Promise<number> {
    return manager.countBy(Action, { departmentId });
  }

  /** What a person is to do, but what goes on under a newer cycle; soonest due first. */
  openOfOwner(manager: EntityManager, ownerId: string, limit: number): Promise<Action[]> {
    const where = { ownerId, carriedToId: IsNull(), status: In(OPEN) };
    return manager.find(Action, { where, order: SOONEST_FIRST, take: limit });
  }

  /** What a person has done, or was spared; what changed last comes first. */
  endedOfOwner(manager: EntityManager, ownerId: string, limit: number): Promise<Action[]> {
    const where = { ownerId, carriedToId: IsNull(), status: Not(In(OPEN)) };
    return manager.find(Action, { where, order: { changedAt: 'DESC', id: 'ASC' }, take: limit });
  }

  /** How many there are of either. */
  async countOfOwner(manager: EntityManager, ownerId: string): Promise<{ open: number; ended: number }> {
    const own = { ownerId, carriedToId: IsNull() };
    const all = await manager.countBy(Action, own);
    const open = await manager.countBy(Action, { ...own, status: In(OPEN) });
    return { open, ended: all - open };
  }

  /** The action's earlier lives, newest first. */
  async earlier(manager: EntityManager, action: Action): Promise<Action[]> {
    const chain: Action[] = [];
    for (let { carriedFromId } = action; carriedFromId; carriedFromId = chain.at(-1)?.carriedFromId ?? null) {
      const before = await this.find(manager, carriedFromId);
      if (!before) break;
      chain.push(before);
    }
    return chain;
  }

  /** Open actions that no later cycle has taken over. */
  leftOpen(manager: EntityManager, cycleId: string): Promise<Action[]> {
    return manager.findBy(Action, { cycleId, status: In(OPEN), carriedToId: IsNull() });
  }

  /** Notes that an action goes on as another one; nothing else of a closed cycle changes. */
  async markCarried(tx: Tx, id: string, carriedToId: string): Promise<void> {
    await tx.manager.update(Action, { id }, { carriedToId });
  }

  /** The open actions of the cycle that were planned with another run. */
  promisedBefore(manager: EntityManager, cycleId: string, runId: string): Promise<Action[]> {
    return manager.find(Action, {
      where: [
        { cycleId, status: In(OPEN), runId: Not(runId) },
        { cycleId, status: In(OPEN), runId: IsNull() },
      ],
    });
  }

  /**
   * Changes an action that nobody changed since it was seen.
   *
   * @throws RuleBroken stale-version, action-repeated
   */
  async change(tx: Tx, by: Pick<AuditActor, 'name'>, seen: Action, patch: ActionPatch): Promise<void> {
    const next = { ...seen, ...patch };
    const ended = isClosed(next.status);
    const at = this.clock.now();
    const written = {
      ...patch,
      openKey: ended ? null : openKey(next),
      endedAt: ended ? (seen.endedAt ?? at) : null,
      changedByName: by.name,
      changedAt: at,
    };
    if (await refuseRepeated(guardedUpdate(tx.manager, Action, seen, written as never))) return;
    const present = await this.find(tx.manager, seen.id);
    throw staleAction(present ?? seen);
  }
}

/** The refusal to change an action that somebody else changed meanwhile. */
export function staleAction(present: Action): RuleBroken {
  return new RuleBroken(
    'stale-version',
    { who: present.changedByName, when: present.changedAt.toISOString() },
    { currentVersion: present.version },
  );
}
