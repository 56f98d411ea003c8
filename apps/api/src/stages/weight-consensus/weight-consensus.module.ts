import { Module } from '@nestjs/common';
import { AcceptWeights } from './accept-weights.js';
import { Compare } from './compare.js';
import { ComparisonRepository } from './comparison.repository.js';
import { ReopenComparisons } from './reopen-comparisons.js';
import { WeightConsensusController } from './weight-consensus.controller.js';
import { WeightConsensusGate } from './weight-consensus.gate.js';
import { WeightConsensusReader } from './weight-consensus.reader.js';
import { WeightConsensusReads } from './weight-consensus.reads.js';

@Module({
  controllers: [WeightConsensusController],
  providers: [
    ComparisonRepository,
    WeightConsensusReads,
    WeightConsensusReader,
    WeightConsensusGate,
    Compare,
    ReopenComparisons,
    AcceptWeights,
  ],
  exports: [WeightConsensusReader],
})
export class WeightConsensusModule {}
