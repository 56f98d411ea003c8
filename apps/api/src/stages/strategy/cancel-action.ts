import { Injectable } from '@nestjs/common';
import type { InputOf, strategy } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { PlannedAction } from './planned-action.js';

/** Takes an action out of the plan; it stays readable with the reason. */
@Injectable()
export class CancelAction {
  constructor(private readonly planned: PlannedAction) {}

  run(actor: Actor, { params, body }: InputOf<typeof strategy.cancel>): Promise<void> {
    const { version, reason } = body;
    return this.planned.change(actor, { ...params, version }, async (_, __, { status }) => ({
      act: 'strategy.action-cancelled',
      patch: { status: 'cancelled', reason },
      before: { status },
      after: { status: 'cancelled' },
      reason,
    }));
  }
}
