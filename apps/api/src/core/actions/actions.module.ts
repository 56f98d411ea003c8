import { Global, Module } from '@nestjs/common';
import { ActionLines } from './action-lines.js';
import { ActionRepository } from './action.repository.js';
import { CarryOver } from './carry-over.js';

/** Retention actions: one stage plans them, another works on them, reports and the next cycle read them. */
@Global()
@Module({
  providers: [ActionRepository, ActionLines, CarryOver],
  exports: [ActionRepository, ActionLines, CarryOver],
})
export class ActionsModule {}
