import { Module } from '@nestjs/common';
import { HealthReads } from './health.reads.js';
import { SystemController } from './system.controller.js';

@Module({ controllers: [SystemController], providers: [HealthReads] })
export class SystemModule {}
