import { pino } from 'pino';

interface FailedQuery extends Error {
  readonly query: string;
  readonly driverError: { readonly code?: string };
}

function isFailedQuery(error: Error): error is FailedQuery {
  return 'query' in error && 'driverError' in error;
}

/**
 * An error as the log keeps it. A failed statement is told with its placeholders, its code and where it came from:
 * its parameters, the statement that the driver sent and the server's message hold what people wrote.
 */
export function toldError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (!isFailedQuery(error)) return pino.stdSerializers.err(error);
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, code: error.driverError.code, query: error.query, stack: stack.join('\n') };
}
