import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ChangeSheet } from './change-sheet.js';

/** Gives a settled sheet back to its expert, who finds what they wrote. */
@Injectable()
export class ReopenSheet {
  constructor(private readonly changing: ChangeSheet) {}

  async run(actor: Actor, { params, body }: InputOf<typeof expertScoring.reopen>): Promise<void> {
    const wanted = { act: 'sheet.reopen', entry: 'sheet.reopened', ...params, ...body } as const;
    await this.changing.run(actor, wanted, async ({ sheet }) => {
      if (sheet.state === 'open') throw new RuleBroken('sheet-still-open');
      // Who has seen the means of a settled customer may not go back to the own scores.
      if (sheet.expertId === actor.id) throw new RuleBroken('own-sheet');
      return { patch: { state: 'open', reason: body.reason, submittedAt: null } };
    });
  }
}
