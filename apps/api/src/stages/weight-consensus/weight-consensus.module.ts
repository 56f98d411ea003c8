import { Module } from '@nestjs/common';
import { DataCollectionModule } from '../data-collection/data-collection.module.js';
import { ExpertScoringModule } from '../expert-scoring/expert-scoring.module.js';
import { AcceptWeights } from './accept-weights.js';
import { ChangePanel } from './change-panel.js';
import { CloseRound } from './close-round.js';
import { Compare } from './compare.js';
import { ComparisonRepository } from './comparison.repository.js';
import { ExportWorkbook } from './export-workbook.js';
import { OpenRound } from './open-round.js';
import { PanelReader } from './panel.reader.js';
import { PanelRepository } from './panel.repository.js';
import { RemindExpert } from './remind-expert.js';
import { ReopenComparisons } from './reopen-comparisons.js';
import { RuleOutExpert } from './rule-out-expert.js';
import { ScoredValuesReader } from './scored-values.js';
import { SetRoundRules } from './set-round-rules.js';
import { WeighExpert } from './weigh-expert.js';
import { WeightConsensusController } from './weight-consensus.controller.js';
import { WeightConsensusGate } from './weight-consensus.gate.js';
import { WeightConsensusReader } from './weight-consensus.reader.js';
import { WeightConsensusReads } from './weight-consensus.reads.js';
import { WeightMethodsReads } from './weight-methods.reads.js';
import { WeightRoomController } from './weight-room.controller.js';
import { WeightRoomReads } from './weight-room.reads.js';
import { WeightSetRepository } from './weight-set.repository.js';

@Module({
  imports: [DataCollectionModule, ExpertScoringModule],
  controllers: [WeightConsensusController, WeightRoomController],
  providers: [
    ComparisonRepository,
    PanelRepository,
    WeightSetRepository,
    PanelReader,
    ScoredValuesReader,
    WeightConsensusReads,
    WeightConsensusReader,
    WeightConsensusGate,
    WeightMethodsReads,
    WeightRoomReads,
    ChangePanel,
    Compare,
    SetRoundRules,
    WeighExpert,
    RemindExpert,
    RuleOutExpert,
    ReopenComparisons,
    CloseRound,
    OpenRound,
    AcceptWeights,
    ExportWorkbook,
  ],
  exports: [WeightConsensusReader],
})
export class WeightConsensusModule {}
