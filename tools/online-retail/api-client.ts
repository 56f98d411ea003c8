import {
  problemText,
  session,
  tasks,
  type CallOf,
  type Endpoint,
  type Me,
  type OutputOf,
  type ProblemDocument,
  type Task,
} from '@assay/contract';
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const CSRF_COOKIE = 'assay_csrf';
const OPEN: ReadonlySet<Task['state']> = new Set(['queued', 'running']);
const POLL_MS = 100;

/** Why the tool cannot go on, in one line for whoever runs it. */
export class CannotGoOn extends Error {}

/** What the server said no to. */
export class Refused extends CannotGoOn {
  constructor(
    what: string,
    readonly problem: ProblemDocument,
  ) {
    const because = (problem.blockers ?? []).map(
      ({ code, facts }) => `\n  - ${problemText(code, facts, 'en')}`,
    );
    super(`${what}: ${problemText(problem.code, problem.facts, 'en')}${because.join('')}`);
  }
}

/** Speaks the contract with a running server as one person, over HTTP. */
export class ApiClient {
  readonly #cookies = new Map<string, string>();
  me!: Me;

  constructor(readonly base: string) {}

  /** Calls an endpoint. @throws Refused, CannotGoOn when nothing answers */
  async call<E extends Endpoint>(endpoint: E, sent: Partial<CallOf<E>> = {}): Promise<OutputOf<E>> {
    const body = sent.body === undefined ? undefined : JSON.stringify(sent.body);
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.#answer(endpoint, sent, { headers, ...(body === undefined ? {} : { body }) });
  }

  /** Sends a file from the disk without reading it into memory. @throws like `call` */
  async upload<E extends Endpoint>(
    endpoint: E,
    file: string,
    sent: Partial<CallOf<E>>,
  ): Promise<OutputOf<E>> {
    const body = new FormData();
    body.set('file', await openAsBlob(file), basename(file));
    return this.#answer(endpoint, sent, { body });
  }

  /** Waits for a piece of long work. @throws CannotGoOn when it does not come to a good end */
  async done(taskId: string): Promise<Task> {
    for (;;) {
      const task = await this.call(tasks.one, { params: { id: taskId } });
      if (task.state === 'done') return task;
      if (!OPEN.has(task.state)) {
        const why = task.problem ? problemText(task.problem.code, task.problem.facts, 'en') : '';
        throw new CannotGoOn(`${task.kind} ended as ${task.state}. ${why}`);
      }
      await pause(POLL_MS);
    }
  }

  async #answer<E extends Endpoint>(
    endpoint: E,
    { params, query }: { readonly params?: unknown; readonly query?: unknown },
    init: { readonly headers?: Record<string, string>; readonly body?: string | FormData },
  ): Promise<OutputOf<E>> {
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(String((params as Record<string, string>)[name])),
    );
    const url = new URL(path, this.base);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value));
    const response = await this.#fetch(url, { method: endpoint.method, ...init });
    const answer = await read(response);
    if (!response.ok) throw new Refused(endpoint.summary, answer as ProblemDocument);
    return endpoint.response.parse(answer) as OutputOf<E>;
  }

  async #fetch(url: URL, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#cookies.size > 0)
      headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const token = this.#cookies.get(CSRF_COOKIE);
    if (token !== undefined && init.method !== 'GET') headers.set('x-csrf-token', token);
    const response = await reach(url, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      this.#cookies.set(name, decodeURIComponent(value));
    }
    return response;
  }
}

async function reach(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', ...init });
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new CannotGoOn(`nothing answers at ${url.origin} (${cause}); start Assay first: npm start`);
  }
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotGoOn(`${response.url} answers ${response.status}, and no JSON: that is not Assay`);
  }
}

/** Signs somebody in who must hold a role. @throws CannotGoOn */
export async function signIn(
  base: string,
  { login, password, role }: { login: string; password: string; role: Me['roles'][number] },
): Promise<ApiClient> {
  const client = new ApiClient(base);
  try {
    client.me = await client.call(session.signIn, { body: { login, password } });
  } catch (error) {
    if (error instanceof Refused) throw new CannotGoOn(`${login} cannot sign in. ${error.message}`);
    throw error;
  }
  if (client.me.mustChangePassword) throw new CannotGoOn(`${login} must change the first password before`);
  if (!client.me.roles.includes(role)) throw new CannotGoOn(`${login} does not hold the role ${role}`);
  return client;
}
