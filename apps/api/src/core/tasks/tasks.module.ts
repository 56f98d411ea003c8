import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TaskHandlers } from './handles-task.js';
import { TaskQueue } from './task-queue.js';
import { TaskSweep } from './task-sweep.js';
import { TaskWorker } from './task-worker.js';
import { TaskController } from './task.controller.js';
import { TaskReads } from './task.reads.js';
import { TaskRepository } from './task.repository.js';
import { Tasks } from './tasks.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [TaskController],
  providers: [Tasks, TaskQueue, TaskRepository, TaskReads, TaskHandlers, TaskWorker, TaskSweep],
  exports: [Tasks, TaskWorker, TaskSweep, TaskQueue],
})
export class TasksModule {}
