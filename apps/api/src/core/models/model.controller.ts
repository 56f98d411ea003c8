import { Controller } from '@nestjs/common';
import { models, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { AdoptTemplate } from './adopt-template.js';
import { ModelReads } from './model.reads.js';

@Controller()
export class ModelController {
  constructor(
    private readonly reads: ModelReads,
    private readonly adoptTemplate: AdoptTemplate,
  ) {}

  @Handles(models.templates)
  templates() {
    return this.reads.templates();
  }

  @Handles(models.template)
  template(@Input() { params }: InputOf<typeof models.template>) {
    return this.reads.template(params.key);
  }

  @Handles(models.adopt)
  adopt(@By() actor: Actor, @Input() input: InputOf<typeof models.adopt>) {
    return this.adoptTemplate.run(actor, input);
  }

  @Handles(models.versions)
  versions() {
    return this.reads.versions();
  }

  @Handles(models.version)
  version(@Input() { params }: InputOf<typeof models.version>) {
    return this.reads.version(params.id);
  }
}
