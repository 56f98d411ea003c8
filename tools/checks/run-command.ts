import { spawn } from 'node:child_process';

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of node_modules/.bin (or of the system) to its end and keeps what it says; `live` shows it too. */
export function runCommand(
  program: string,
  args: readonly string[],
  { env = {}, live = false }: { env?: Readonly<Record<string, string>>; live?: boolean } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        chunks.push(chunk);
        if (live) process.stdout.write(chunk);
      });
    }
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}
