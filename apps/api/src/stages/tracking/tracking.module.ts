import { Module } from '@nestjs/common';
import { CalculationModule } from '../calculation/calculation.module.js';
import { ReviewModule } from '../review/review.module.js';
import { StrategyModule } from '../strategy/strategy.module.js';
import { FileEvidence } from './file-evidence.js';
import { OwnWork } from './own-work.js';
import { TrackedCustomers } from './tracked-customers.js';
import { TrackingController } from './tracking.controller.js';
import { TrackingGate } from './tracking.gate.js';
import { TrackingReads } from './tracking.reads.js';
import { TrailRepository } from './trail.repository.js';
import { UpdateProgress } from './update-progress.js';
import { WriteNote } from './write-note.js';

@Module({
  imports: [CalculationModule, ReviewModule, StrategyModule],
  controllers: [TrackingController],
  providers: [
    TrailRepository,
    OwnWork,
    TrackingReads,
    TrackedCustomers,
    TrackingGate,
    UpdateProgress,
    WriteNote,
    FileEvidence,
  ],
})
export class TrackingModule {}
