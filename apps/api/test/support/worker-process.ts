import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const workspace = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = `dist/test-worker-${process.pid}`;

let built: Promise<unknown> | undefined;

/** Builds the server's programs beside the product's own, once for a test process. */
function build(): Promise<unknown> {
  const rolldown = ['node_modules/rolldown/bin/cli.mjs', '-c', 'apps/api/rolldown.config.mjs', '-d', folder];
  built ??= promisify(execFile)(process.execPath, rolldown, {
    cwd: workspace,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return built;
}

/** A worker in a process of its own, which a test may kill. It takes its settings from this process. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(environment: Record<string, string> = {}): Promise<WorkerProcess> {
    await build();
    const child = spawn(process.execPath, ['--enable-source-maps', `${folder}/worker.js`], {
      cwd: workspace,
      env: { ...process.env, NODE_OPTIONS: '', ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return new WorkerProcess(child);
  }

  /** At once and without a word, as a crash does it. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }
}
