import { Injectable } from '@nestjs/common';
import type { InputOf, targetSetup } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { ChangeSetup } from './change-setup.js';

/** Chooses the version of the evaluation model that the cycle is scored by. */
@Injectable()
export class ChooseModel {
  constructor(
    private readonly setup: ChangeSetup,
    private readonly models: ModelReader,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<typeof targetSetup.chooseModel>): Promise<void> {
    await this.setup.run(actor, 'setup.model', { ...params, version: body.version }, async (tx, cycle) => {
      const chosen = await this.models.find(tx.manager, body.modelVersionId);
      if (!chosen) throw new RuleBroken('not-found');
      return {
        patch: { modelVersionId: chosen.id },
        before: { modelVersionId: cycle.modelVersionId },
        after: { modelVersionId: chosen.id, model: chosen.modelKey, version: chosen.modelVersion },
      };
    });
  }
}
