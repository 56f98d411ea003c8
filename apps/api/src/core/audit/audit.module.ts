import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditReader } from './audit.reader.js';
import { AuditReads } from './audit.reads.js';
import { AuditRepository } from './audit.repository.js';
import { Audit } from './audit.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [Audit, AuditReader, AuditReads, AuditRepository],
  exports: [Audit, AuditReader],
})
export class AuditModule {}
