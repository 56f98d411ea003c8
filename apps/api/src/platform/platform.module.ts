import { Global, Module } from '@nestjs/common';
import { Calendar } from './clock/calendar.js';
import { Clock } from './clock/clock.js';
import { Config, loadSettings } from './config/config.js';
import { FileStore } from './files/file-store.js';
import { createLogger, Log } from './log/log.js';

/** What every room stands on, by type. */
@Global()
@Module({
  providers: [
    Calendar,
    Clock,
    FileStore,
    { provide: Config, useFactory: (): Config => ({ settings: loadSettings() }) },
    {
      provide: Log,
      inject: [Config],
      useFactory: (config: Config): Log => ({ logger: createLogger(config.settings.LOG_LEVEL) }),
    },
  ],
  exports: [Calendar, Clock, Config, FileStore, Log],
})
export class PlatformModule {}
