import { Controller } from '@nestjs/common';
import { audit, type InputOf } from '@assay/contract';
import { Handles } from '../../platform/http/handles.js';
import { Input } from '../../platform/http/input.js';
import { AuditReads } from './audit.reads.js';

@Controller()
export class AuditController {
  constructor(private readonly reads: AuditReads) {}

  @Handles(audit.list)
  list(@Input() { query }: InputOf<typeof audit.list>) {
    return this.reads.list(query as Parameters<AuditReads['list']>[0]);
  }

  @Handles(audit.verify)
  verify() {
    return this.reads.verify();
  }
}
