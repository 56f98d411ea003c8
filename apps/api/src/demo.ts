import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DemoStage } from './demo/demo-stage.js';
import { isLoaded, loadPeople } from './demo/load-people.js';
import { playPreviousCycle } from './demo/play-previous-cycle.js';
import { playRunningCycle } from './demo/play-running-cycle.js';
import { AppModule } from './modules.js';
import { TaskSweep } from './core/tasks/task-sweep.js';
import { TaskWorker } from './core/tasks/task-worker.js';
import { loadSettings } from './platform/config/config.js';
import { createLogger, NestLog } from './platform/log/log.js';

/**
 * Loads the demo company into an empty database, by playing its people through the product's own
 * acts: a finished cycle, and one that is being scored.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const settings = loadSettings();
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: new NestLog(createLogger(settings.LOG_LEVEL)),
    abortOnError: false,
  });
  if (await isLoaded(app)) {
    say('people are there already; the demo is not loaded again');
  } else {
    await app.get(TaskWorker).start();
    app.get(TaskSweep).start();
    const stage = new DemoStage(app);
    await loadPeople(app);
    await stage.meetPeople();
    const previousId = await playPreviousCycle(stage, say);
    await playRunningCycle(stage, previousId, say);
  }
  await app.close();
} catch (error) {
  process.stderr.write(
    `demo failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
