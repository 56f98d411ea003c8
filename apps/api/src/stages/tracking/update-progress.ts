import { Injectable } from '@nestjs/common';
import type { InputOf, tracking } from '@assay/contract';
import { needsNote, settledProgress } from '@assay/cycle';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ActionRepository, staleAction } from '../../core/actions/action.repository.js';
import { OwnWork } from './own-work.js';
import { TrailRepository } from './trail.repository.js';

/** Says how far an action is. */
@Injectable()
export class UpdateProgress {
  constructor(
    private readonly own: OwnWork,
    private readonly actions: ActionRepository,
    private readonly trail: TrailRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleBroken not-found, stale-version, note-required, action-repeated */
  run(actor: Actor, { params, body }: InputOf<typeof tracking.progress>): Promise<void> {
    return this.own.run(actor, params.actionId, async (tx, action) => {
      if (action.version !== body.version) throw staleAction(action);
      if (needsNote(action.status, body.status) && !body.note) throw new RuleBroken('note-required');
      const before = { status: action.status, percent: action.percent };
      const { status, percent } = settledProgress(before, body);
      const after = { status, percent };
      const reason = after.status === 'cancelled' ? body.note : null;
      await this.actions.change(tx, actor, action, { ...after, reason });
      await this.trail.addNote(tx, {
        actionId: action.id,
        at: this.clock.now(),
        byName: actor.name,
        text: body.note,
        ...after,
      });
      return { act: 'action.progress', before, after, reason: body.note };
    });
  }
}
