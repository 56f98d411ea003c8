import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { TaskSweep } from './core/tasks/task-sweep.js';
import { TaskWorker } from './core/tasks/task-worker.js';
import { AppModule } from './modules.js';
import { BadConfiguration, loadSettings } from './platform/config/config.js';
import { createLogger, NestLog } from './platform/log/log.js';
import { demandFitRedis } from './platform/queue/fit-redis.js';

/** The worker process: does what the tasks table owes. Any number of them may run. */
try {
  const settings = loadSettings();
  await demandFitRedis(settings);
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: new NestLog(createLogger(settings.LOG_LEVEL)),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await app.get(TaskWorker).start();
  app.get(TaskSweep).start();
} catch (error) {
  process.stderr.write(`${error instanceof BadConfiguration ? error.message : String(error)}\n`);
  process.exit(1);
}
