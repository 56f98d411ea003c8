import { may, type Act, type SubjectFacts } from '@assay/cycle';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';

/** First line of every act. @throws RuleBroken when this person may not do this to this record now */
export function demand(actor: Actor, act: Act, subject: SubjectFacts): void {
  const verdict = may(actor, act, subject);
  if (!verdict.allowed) throw new RuleBroken(verdict.code, verdict.facts);
}
