import { Module } from '@nestjs/common';
import { CalculationModule } from '../calculation/calculation.module.js';
import { DataCollectionModule } from '../data-collection/data-collection.module.js';
import { ExpertScoringModule } from '../expert-scoring/expert-scoring.module.js';
import { Contributors } from './contributors.js';
import { DecideTier } from './decide-tier.js';
import { ReviewController } from './review.controller.js';
import { ReviewGate } from './review.gate.js';
import { ReviewReader } from './review.reader.js';
import { ReviewReads } from './review.reads.js';
import { ReviewRepository } from './review.repository.js';

@Module({
  imports: [CalculationModule, DataCollectionModule, ExpertScoringModule],
  controllers: [ReviewController],
  providers: [ReviewRepository, ReviewReads, ReviewReader, ReviewGate, Contributors, DecideTier],
  exports: [ReviewReader],
})
export class ReviewModule {}
