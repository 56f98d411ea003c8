import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, ScoringRules } from '@assay/contract';
import { Clock } from '../../../platform/clock/clock.js';
import type { Actor } from '../../../platform/http/actor.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { ScoringBoardRepository } from '../scoring-board.repository.js';
import { ChangeRules } from './change-rules.js';

/** Lets customers through that cannot reach the number of experts wanted. */
@Injectable()
export class WaiveRaters {
  constructor(
    private readonly changing: ChangeRules,
    private readonly board: ScoringBoardRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { params, body }: InputOf<typeof expertScoring.waiveRaters>): Promise<ScoringRules> {
    const wanted = { act: 'sheet.expire', entry: 'scoring.raters-waived', ...params, ...body } as const;
    return this.changing.run(actor, wanted, async ({ minRaters }, cycle, tx) => {
      const short = await this.board.short(tx.manager, cycle.id, minRaters);
      if (short.length === 0) throw new RuleBroken('raters-suffice');
      return {
        patch: { waiverReason: body.reason, waiverByName: actor.name, waivedAt: this.clock.now() },
        after: { customers: short.length, wanted: minRaters },
      };
    });
  }
}
