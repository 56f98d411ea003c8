import { CommanderError } from 'commander';
import { Refused, type Facts } from './refused.js';

export const DONE = 0;
export const REFUSED = 1;
export const WRONG_USAGE = 2;

interface Failure {
  readonly exit: number;
  readonly code: string;
  readonly message: string;
  readonly facts: Facts;
}

/** Prints why a command did not do its work, and answers the exit code. */
export function reportFailure(error: unknown): number {
  const { exit, code, message, facts } = failureOf(error);
  if (exit !== DONE) process.stderr.write(`${JSON.stringify({ error: { code, message, facts } })}\n`);
  return exit;
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return { exit: REFUSED, ...pick(error) };
  if (error instanceof CommanderError) {
    // Help and version end a run by this error too, with exit code 0.
    const exit = error.exitCode === 0 ? DONE : WRONG_USAGE;
    const message =
      error.code === 'commander.help'
        ? 'a command is needed; --help lists them'
        : error.message.replace(/^error: /, '');
    return { exit, code: 'usage', message, facts: {} };
  }
  if (isSystemError(error)) {
    const { code, message, path } = error;
    return { exit: REFUSED, code: 'file-system', message, facts: { code, path: path ?? null } };
  }
  // What is left is a fault of ours: the trace is what a person needs to report it.
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  return { exit: REFUSED, code: 'internal', message: String(error), facts: { stack } };
}

function pick({ code, message, facts }: Refused): Omit<Failure, 'exit'> {
  return { code, message, facts };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
