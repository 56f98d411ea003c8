import { Injectable } from '@nestjs/common';
import type { InputOf, models } from '@assay/contract';
import { findTemplate, type EvaluationModel } from '@assay/model';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../audit/audit.js';
import { demand } from '../cycle/demand.js';
import { decideFindings, type Decision } from './decide-findings.js';
import { ModelRepository } from './model.repository.js';

function decided(template: EvaluationModel, decisions: readonly Decision[]): EvaluationModel {
  const result = decideFindings(template, decisions);
  if (result.ok) return result.model;
  switch (result.reason) {
    case 'weights-undecided':
      throw new RuleBroken('weights-undecided', { sum: result.sum });
    case 'open-faults':
      throw new RuleBroken('model-has-faults', { count: result.count });
    case 'unknown-finding':
      throw new RuleBroken('invalid-input', {
        details: `decisions: ${result.decision.code} ${result.decision.path}`,
      });
  }
}

/** Makes a version for cycles of a built-in model. A version never changes again. */
@Injectable()
export class AdoptTemplate {
  constructor(
    private readonly work: Work,
    private readonly versions: ModelRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { body }: InputOf<typeof models.adopt>): Promise<{ id: string }> {
    const template = findTemplate(body.templateKey);
    if (!template) throw new RuleBroken('not-found');
    const content = decided(template, body.decisions);
    return this.work.transact(async (tx) => {
      demand(actor, 'models.edit', {});
      const earlier = await this.versions.countOf(tx.manager, content.key);
      const modelVersion = earlier === 0 ? content.version : `${content.version}-${earlier + 1}`;
      const id = uuid();
      await this.versions.add(tx.manager, {
        id,
        modelKey: content.key,
        modelVersion,
        content: { ...content, version: modelVersion },
        decisions: body.decisions,
        createdByName: actor.name,
        createdAt: this.clock.now(),
      });
      this.audit.record(tx, actor, {
        act: 'model.adopted',
        subjectType: 'model',
        subjectId: id,
        subjectName: content.name[actor.language],
        after: { version: modelVersion, decisions: body.decisions },
      });
      return { id };
    });
  }
}
