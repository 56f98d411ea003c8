import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CycleController } from './cycle.controller.js';
import { CycleReader } from './cycle.reader.js';
import { CycleReads } from './cycle.reads.js';
import { CycleRepository } from './cycle.repository.js';
import { MoveCycle } from './move-cycle.js';
import { OpenCycle } from './open-cycle.js';
import { SetDeadlines } from './set-deadlines.js';
import { StageGates } from './stage-gate.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [CycleController],
  providers: [CycleRepository, CycleReader, CycleReads, MoveCycle, OpenCycle, SetDeadlines, StageGates],
  exports: [CycleRepository, CycleReader, MoveCycle],
})
export class CycleModule {}
