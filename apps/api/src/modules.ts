import { Module } from '@nestjs/common';
import { ActionsModule } from './core/actions/actions.module.js';
import { AuditModule } from './core/audit/audit.module.js';
import { CustomersModule } from './core/customers/customers.module.js';
import { RecordsModule } from './core/records/records.module.js';
import { CycleModule } from './core/cycle/cycle.module.js';
import { ModelsModule } from './core/models/models.module.js';
import { PeopleModule } from './core/people/people.module.js';
import { TasksModule } from './core/tasks/tasks.module.js';
import { entities } from './entities.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { SystemModule } from './core/system/system.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { CalculationModule } from './stages/calculation/calculation.module.js';
import { DataCollectionModule } from './stages/data-collection/data-collection.module.js';
import { ExpertScoringModule } from './stages/expert-scoring/expert-scoring.module.js';
import { WeightConsensusModule } from './stages/weight-consensus/weight-consensus.module.js';
import { ReviewModule } from './stages/review/review.module.js';
import { StrategyModule } from './stages/strategy/strategy.module.js';
import { TrackingModule } from './stages/tracking/tracking.module.js';
import { TargetSetupModule } from './stages/target-setup/target-setup.module.js';

/** The whole product; the api and the worker start the same modules. */
@Module({
  imports: [
    PlatformModule,
    DatabaseModule.forEntities(entities),
    HttpModule,
    PeopleModule,
    AuditModule,
    TasksModule,
    ModelsModule,
    CustomersModule,
    RecordsModule,
    CycleModule,
    ActionsModule,
    SystemModule,
    TargetSetupModule,
    DataCollectionModule,
    ExpertScoringModule,
    WeightConsensusModule,
    CalculationModule,
    ReviewModule,
    ReportsModule,
    StrategyModule,
    TrackingModule,
  ],
})
export class AppModule {}
