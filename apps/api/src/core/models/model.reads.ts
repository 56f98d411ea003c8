import { Injectable } from '@nestjs/common';
import type { models, OutputOf } from '@assay/contract';
import { findTemplate, templates as builtIn } from '@assay/model';
import { Work } from '../../platform/database/work.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ModelRepository } from './model.repository.js';
import { describedModel, modelVersionLine, modelVersionView } from './model.view.js';

/** Questions about models. */
@Injectable()
export class ModelReads {
  constructor(
    private readonly work: Work,
    private readonly repository: ModelRepository,
  ) {}

  templates(): OutputOf<typeof models.templates> {
    return builtIn.map(({ key, version, name, source }) => ({ key, version, name, source }));
  }

  template(key: string): OutputOf<typeof models.template> {
    const template = findTemplate(key);
    if (!template) throw new RuleBroken('not-found');
    return describedModel(template);
  }

  async versions(): Promise<OutputOf<typeof models.versions>> {
    return (await this.repository.list(this.work.reader)).map(modelVersionLine);
  }

  async version(id: string): Promise<OutputOf<typeof models.version>> {
    const version = await this.repository.find(this.work.reader, id);
    if (!version) throw new RuleBroken('not-found');
    return modelVersionView(version);
  }
}
