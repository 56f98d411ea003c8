import { Controller } from '@nestjs/common';
import { allEndpoints, system } from '@assay/contract';
import { Handles } from '../../platform/http/handles.js';
import { openApiDocument } from '../../platform/http/openapi.js';
import { HealthReads } from './health.reads.js';

@Controller()
export class SystemController {
  constructor(private readonly reads: HealthReads) {}

  @Handles(system.health)
  health() {
    return this.reads.health();
  }

  @Handles(system.openApi)
  openApi() {
    return openApiDocument(allEndpoints);
  }
}
