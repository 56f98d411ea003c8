import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditReads } from './audit.reads.js';
import { AuditRepository } from './audit.repository.js';
import { Audit } from './audit.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [Audit, AuditReads, AuditRepository],
  exports: [Audit],
})
export class AuditModule {}
