import { Module } from '@nestjs/common';
import { DataCollectionModule } from '../data-collection/data-collection.module.js';
import { ExpertScoringModule } from '../expert-scoring/expert-scoring.module.js';
import { WeightConsensusModule } from '../weight-consensus/weight-consensus.module.js';
import { CalculateChunk } from './calculate-chunk.jobs.js';
import { CalculateJoin } from './calculate-join.jobs.js';
import { Calculate } from './calculate.jobs.js';
import { CalculationController } from './calculation.controller.js';
import { CalculationGate } from './calculation.gate.js';
import { CalculationReader } from './calculation.reader.js';
import { CalculationReads } from './calculation.reads.js';
import { CancelRun } from './cancel-run.js';
import { RunInputs } from './run-inputs.js';
import { RunRepository } from './run.repository.js';
import { SourceRows } from './source-rows.js';
import { StartRun } from './start-run.js';

@Module({
  imports: [DataCollectionModule, ExpertScoringModule, WeightConsensusModule],
  controllers: [CalculationController],
  providers: [
    RunRepository,
    RunInputs,
    CalculationReads,
    CalculationReader,
    CalculationGate,
    StartRun,
    CancelRun,
    SourceRows,
    Calculate,
    CalculateChunk,
    CalculateJoin,
  ],
  exports: [CalculationReader],
})
export class CalculationModule {}
