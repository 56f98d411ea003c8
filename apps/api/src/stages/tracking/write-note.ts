import { Injectable } from '@nestjs/common';
import type { InputOf, tracking } from '@assay/contract';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { OwnWork } from './own-work.js';
import { TrailRepository } from './trail.repository.js';

/** Writes down what happened, without a change of progress. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly own: OwnWork,
    private readonly trail: TrailRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { params, body }: InputOf<typeof tracking.addNote>): Promise<void> {
    return this.own.run(actor, params.actionId, async (tx, action) => {
      await this.trail.addNote(tx, {
        actionId: action.id,
        at: this.clock.now(),
        byName: actor.name,
        text: body.text,
        status: null,
        percent: null,
      });
      return { act: 'action.note', after: { text: body.text } };
    });
  }
}
