import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ChangeSheet } from './change-sheet.js';

/**
 * Gives a settled sheet back to its expert, who finds what they wrote. To give back one that was handed in because of
 * a conflict of interest is to overrule the conflict.
 */
@Injectable()
export class ReopenSheet {
  constructor(private readonly changing: ChangeSheet) {}

  async run(actor: Actor, { params, body }: InputOf<typeof expertScoring.reopen>): Promise<void> {
    const wanted = { act: 'sheet.reopen', entry: 'sheet.reopened', ...params, ...body } as const;
    await this.changing.run(actor, wanted, async ({ sheet }) => {
      if (sheet.state === 'open') throw new RuleBroken('sheet-still-open');
      // Who has seen the means of a settled customer may not go back to the own scores.
      if (sheet.expertId === actor.id) throw new RuleBroken('own-sheet');
      const patch = { state: 'open', reason: body.reason, submittedAt: null } as const;
      if (sheet.state !== 'recused') return { patch };
      return {
        patch: { ...patch, overruleReason: body.reason },
        facts: { overruled: sheet.declaredConflict ?? 'other' },
      };
    });
  }
}
