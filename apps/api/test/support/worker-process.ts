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
    // as `npm start` does it
    const flags = ['--max-semi-space-size=8', '--max-old-space-size=768', '--enable-source-maps'];
    const child = spawn(process.execPath, [...flags, `${folder}/worker.js`], {
      cwd: workspace,
      env: { ...process.env, NODE_OPTIONS: '', ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return new WorkerProcess(child);
  }

  /** Its resident memory now, in megabytes. */
  async memory(): Promise<number> {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(this.child.pid)]);
    return Number(stdout) / 1024;
  }

  /** As a service manager asks for it. @returns milliseconds until it was gone */
  async terminate(): Promise<number> {
    const asked = Date.now();
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
    return Date.now() - asked;
  }

  /** At once and without a word, as a crash does it. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }
}
