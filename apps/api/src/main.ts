import 'reflect-metadata';
import { AppModule } from './modules.js';
import { BadConfiguration, loadSettings } from './platform/config/config.js';
import { createApp } from './platform/http/app.js';
import { demandFitRedis } from './platform/queue/fit-redis.js';

/** The api process: the page and the endpoints. */
try {
  const settings = loadSettings();
  await demandFitRedis(settings);
  const app = await createApp(AppModule, settings);
  await app.listen(settings.PORT, settings.HOST);
} catch (error) {
  process.stderr.write(`${error instanceof BadConfiguration ? error.message : String(error)}\n`);
  process.exit(1);
}
