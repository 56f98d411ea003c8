import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ChangeSheet } from './change-sheet.js';

/** An expert hands a sheet back because of a conflict of interest. */
@Injectable()
export class RecuseSheet {
  constructor(private readonly changing: ChangeSheet) {}

  async run(actor: Actor, { params, body }: InputOf<typeof expertScoring.recuse>): Promise<void> {
    const { conflict, ...seen } = body;
    const wanted = { act: 'sheet.score', entry: 'sheet.recused', ...params, ...seen } as const;
    await this.changing.run(actor, wanted, async ({ sheet }) => {
      if (sheet.state === 'recused' && sheet.reason === body.reason && sheet.declaredConflict === conflict)
        return null;
      if (sheet.state !== 'open') throw new RuleBroken('sheet-not-open');
      return {
        patch: { state: 'recused', reason: body.reason, declaredConflict: conflict },
        facts: { conflict },
      };
    });
  }
}
