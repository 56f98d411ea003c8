import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { toldError } from './told-error.js';

/** Injected by type; one JSON line an event, without contact data, tokens or amounts. */
export abstract class Log {
  abstract readonly logger: Logger;
}

export function createLogger(level: string): Logger {
  return pino({
    level,
    serializers: { error: toldError },
    redact: { paths: ['*.password', '*.token', '*.cookie', '*.phone', '*.email'], censor: '***' },
  });
}

/** Lets Nest write its own lines through pino. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: unknown): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, stack?: unknown, context?: unknown): void {
    this.logger.error({ context, stack }, String(message));
  }
}
