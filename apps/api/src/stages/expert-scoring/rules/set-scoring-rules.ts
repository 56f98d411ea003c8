import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, ScoringRules } from '@assay/contract';
import type { Actor } from '../../../platform/http/actor.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { ChangeRules } from './change-rules.js';

/** Chooses how scores become one and how many are needed, as long as the scoring has never been open. */
@Injectable()
export class SetScoringRules {
  constructor(private readonly changing: ChangeRules) {}

  run(actor: Actor, { params, body }: InputOf<typeof expertScoring.setRules>): Promise<ScoringRules> {
    const { version, ...patch } = body;
    const wanted = { act: 'scoring.assign', entry: 'scoring.rules-set', ...params, version } as const;
    return this.changing.run(actor, wanted, async ({ fixedAt, aggregate, minRaters }) => {
      if (fixedAt !== null) throw new RuleBroken('scoring-rules-fixed');
      return { patch, before: { aggregate, minRaters }, after: patch };
    });
  }
}
