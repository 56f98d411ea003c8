import { Module } from '@nestjs/common';
import { CalculationModule } from '../calculation/calculation.module.js';
import { ReviewModule } from '../review/review.module.js';
import { CancelAction } from './cancel-action.js';
import { ChangeAction } from './change-action.js';
import { CreateAction } from './create-action.js';
import { CustomerPlans } from './customer-plan.js';
import { OwnerPools } from './owner-pools.js';
import { PlanBook } from './plan-book.js';
import { PlanWriter } from './plan-writer.js';
import { PlannedAction } from './planned-action.js';
import { ProposalMaker } from './proposals.js';
import { ProposeActions } from './propose-actions.js';
import { RefreshPromises } from './refresh-promises.js';
import { RunBook } from './run-book.js';
import { StageStart } from './stage-start.js';
import { StrategyController } from './strategy.controller.js';
import { StrategyGate } from './strategy.gate.js';
import { StrategyReader } from './strategy.reader.js';
import { StrategyReads } from './strategy.reads.js';
import { WaiveCustomer } from './waive-customer.js';
import { WaiverRepository } from './waiver.repository.js';

const books = [OwnerPools, PlanBook, PlanWriter, ProposalMaker, RunBook, StageStart];
const acts = [
  CancelAction,
  ChangeAction,
  CreateAction,
  PlannedAction,
  ProposeActions,
  RefreshPromises,
  WaiveCustomer,
];

@Module({
  imports: [CalculationModule, ReviewModule],
  controllers: [StrategyController],
  providers: [
    WaiverRepository,
    ...books,
    ...acts,
    StrategyReads,
    CustomerPlans,
    StrategyReader,
    StrategyGate,
  ],
  exports: [StrategyReader],
})
export class StrategyModule {}
