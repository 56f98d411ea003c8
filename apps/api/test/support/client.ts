import type { Endpoint, OutputOf, ProblemDocument } from '@assay/contract';
import type * as z from 'zod';

const CSRF_COOKIE = 'assay_csrf';
const SAFE = new Set(['GET', 'HEAD']);

type Empty = Record<never, never>;
type Part<K extends 'params' | 'query' | 'body', T> = Empty extends T ? { [P in K]?: T } : { [P in K]: T };

/** What a caller of the endpoint has to give; parts without a required field may be left out. */
export type Sent<E extends Endpoint> = Part<'params', z.input<E['params']>> &
  Part<'query', z.input<E['query']>> &
  Part<'body', z.input<E['body']>>;

type Given<E extends Endpoint> = Empty extends Sent<E> ? [sent?: Sent<E>] : [sent: Sent<E>];

/** Whatever a test wants to send, fitting or not. */
export interface Anything {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** A refusal that the test did not expect. */
export class Refused extends Error {
  constructor(readonly problem: ProblemDocument) {
    super(`${problem.status} ${problem.code}: ${problem.title}`);
  }

  get code(): string {
    return this.problem.code;
  }
}

/** A browser without a page: keeps cookies, sends the CSRF token, speaks the contract over real HTTP. */
export class Client {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly base: string,
    /** Sent with every request. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** Calls the endpoint and answers what it answers. @throws Refused */
  async call<E extends Endpoint>(endpoint: E, ...[sent]: Given<E>): Promise<OutputOf<E>> {
    const response = await this.send(endpoint, sent);
    const answer: unknown = await response.json();
    if (!response.ok) throw new Refused(answer as ProblemDocument);
    return endpoint.response.parse(answer) as OutputOf<E>;
  }

  /** Calls the endpoint in the hope of being refused. @throws Error when it is not */
  async refusal(endpoint: Endpoint, sent: Anything = {}): Promise<ProblemDocument> {
    const response = await this.send(endpoint, sent);
    const answer: unknown = await response.json();
    if (response.ok) throw new Error(`${endpoint.method} ${endpoint.path} was not refused`);
    return answer as ProblemDocument;
  }

  /** Calls the endpoint with an idempotency key, as the page does with every POST. @throws Refused */
  async once<E extends Endpoint>(
    endpoint: E,
    { key, ...sent }: Anything & { key: string },
  ): Promise<OutputOf<E>> {
    const response = await this.send(endpoint, sent, { 'idempotency-key': key });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Refused(answer as ProblemDocument);
    return endpoint.response.parse(answer) as OutputOf<E>;
  }

  /** Uploads a file. @throws Refused */
  async upload<E extends Endpoint>(
    endpoint: E,
    file: { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> },
    sent: Anything = {},
  ): Promise<OutputOf<E>> {
    const form = new FormData();
    form.set('file', new Blob([file.content]), file.name);
    const response = await this.request(endpoint, sent, { body: form });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Refused(answer as ProblemDocument);
    return endpoint.response.parse(answer) as OutputOf<E>;
  }

  /** Downloads a file. @throws Refused */
  async download(
    endpoint: Endpoint,
    sent: Anything = {},
  ): Promise<{ disposition: string; type: string; content: Buffer }> {
    const response = await this.send(endpoint, sent);
    if (!response.ok) throw new Refused((await response.json()) as ProblemDocument);
    return {
      disposition: response.headers.get('content-disposition') ?? '',
      type: response.headers.get('content-type') ?? '',
      content: Buffer.from(await response.arrayBuffer()),
    };
  }

  /** Server-sent events as they come; leaving the loop closes the connection. */
  async *events<E extends Endpoint>(endpoint: E, sent: Anything = {}): AsyncGenerator<OutputOf<E>> {
    const response = await this.send(endpoint, sent);
    if (!response.ok || !response.body) throw new Refused((await response.json()) as ProblemDocument);
    let rest = '';
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.startsWith('data: '))
          yield endpoint.response.parse(JSON.parse(line.slice(6))) as OutputOf<E>;
      }
    }
  }

  /** The bare exchange; redirects are not followed. */
  send(endpoint: Endpoint, sent: Anything = {}, headers: Record<string, string> = {}): Promise<Response> {
    if (endpoint.method === 'GET' || sent.body === undefined)
      return this.request(endpoint, sent, { headers });
    return this.request(endpoint, sent, {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(sent.body),
    });
  }

  private async request(
    endpoint: Endpoint,
    { params, query }: Anything,
    { headers, body }: { headers?: Record<string, string>; body?: string | FormData },
  ): Promise<Response> {
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(String((params as Record<string, string> | undefined)?.[name])),
    );
    const url = new URL(path, this.base);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value));
    return this.fetch(url, {
      method: endpoint.method,
      headers: { ...this.csrf(endpoint), ...headers },
      ...(body === undefined ? {} : { body }),
    });
  }

  /** Any address, with the cookies that belong to this client. */
  async fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ ...this.headers, ...(init.headers as Record<string, string>) });
    if (this.cookies.size > 0) {
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    }
    const response = await fetch(new URL(url, this.base), { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  private csrf(endpoint: Endpoint): Record<string, string> {
    const token = this.cookies.get(CSRF_COOKIE);
    return token && !SAFE.has(endpoint.method) ? { 'x-csrf-token': token } : {};
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split('=');
    const expires = attributes.find((attribute) => attribute.startsWith('Expires='));
    const gone = expires !== undefined && Date.parse(expires.slice(8)) < Date.now();
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, decodeURIComponent(value));
  }
}
