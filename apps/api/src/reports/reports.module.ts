import { Module } from '@nestjs/common';
import { CalculationModule } from '../stages/calculation/calculation.module.js';
import { DataCollectionModule } from '../stages/data-collection/data-collection.module.js';
import { ExpertScoringModule } from '../stages/expert-scoring/expert-scoring.module.js';
import { ReviewModule } from '../stages/review/review.module.js';
import { StrategyModule } from '../stages/strategy/strategy.module.js';
import { WeightConsensusModule } from '../stages/weight-consensus/weight-consensus.module.js';
import { CancelOrder } from './cancel-order.js';
import { ActionPlan } from './documents/action-plan.js';
import { ComposeDocuments } from './documents/compose-documents.js';
import { CustomerReports } from './documents/customer-reports.js';
import { CycleMeans } from './documents/cycle-means.js';
import { CycleReport } from './documents/cycle-report.js';
import { BasisOfOrder } from './documents/order-basis.js';
import { PlanOfCycle } from './documents/plan-of-cycle.js';
import { DownloadArchive } from './download-archive.js';
import { DownloadReport } from './download-report.js';
import { LostFiles } from './lost-files.js';
import { OrderReports } from './order-reports.js';
import { PrintChunk } from './print-chunk.jobs.js';
import { PrintDocuments } from './print-documents.js';
import { PrintJoin } from './print-join.jobs.js';
import { PrintOrderRepository } from './print-order.repository.js';
import { PrintReports } from './print-reports.jobs.js';
import { ReportPrinter } from './report-printer.js';
import { ReportsController } from './reports.controller.js';
import { ReportsReads } from './reports.reads.js';

@Module({
  imports: [
    DataCollectionModule,
    ExpertScoringModule,
    WeightConsensusModule,
    CalculationModule,
    ReviewModule,
    StrategyModule,
  ],
  controllers: [ReportsController],
  providers: [
    PrintOrderRepository,
    ReportsReads,
    OrderReports,
    CancelOrder,
    DownloadReport,
    DownloadArchive,
    ReportPrinter,
    LostFiles,
    BasisOfOrder,
    CycleMeans,
    PlanOfCycle,
    CustomerReports,
    CycleReport,
    ActionPlan,
    ComposeDocuments,
    PrintDocuments,
    PrintReports,
    PrintChunk,
    PrintJoin,
  ],
})
export class ReportsModule {}
