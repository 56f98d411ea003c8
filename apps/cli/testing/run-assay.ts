import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../dist/apps/cli/main.js', import.meta.url));

export interface AssayRun {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line. */
export function runAssay(args: readonly string[], stdin = ''): AssayRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input: stdin,
    encoding: 'utf8',
  });
  return { exit: status, stdout, stderr };
}

/** What a JSON command answers to an input on standard input; anything but success fails the test. */
export function answerOf<T>(args: readonly string[], input: unknown): T {
  const { exit, stdout, stderr } = runAssay([...args, '-'], JSON.stringify(input));
  if (exit !== 0) throw new Error(`assay ${args.join(' ')} ended with ${exit}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** The error that a JSON command prints when it refuses an input with exit code 1 and an empty answer. */
export function refusalOf(
  args: readonly string[],
  input: unknown,
): { code: string; message: string; facts: Record<string, unknown> } {
  const { exit, stdout, stderr } = runAssay([...args, '-'], JSON.stringify(input));
  if (exit !== 1 || stdout !== '')
    throw new Error(`assay ${args.join(' ')} ended with ${exit}: ${stdout}${stderr}`);
  return (JSON.parse(stderr) as { error: { code: string; message: string; facts: Record<string, unknown> } })
    .error;
}
