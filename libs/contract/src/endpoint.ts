import type { Act } from '@assay/cycle';
import * as z from 'zod';

/** Who may call: anybody, anybody signed in, or whoever a role allows the act. */
export type Permission = 'public' | 'signed-in' | Act;

/**
 * One endpoint as data. The server's routes, the page's typed caller, the OpenAPI document
 * and the test that no endpoint lacks a permission all read it.
 *
 * `kind` tells what the answer is: `json` (the default), `download` (a file), `events`
 * (server-sent events, each of the `response` shape) or `redirect` (to the address in
 * `response`, for links that leave the page). `upload` means that the request is
 * multipart with one file named `file` beside the fields of `body`. `secret` means
 * that a password or contact data is sent or answered, so that nothing is kept for a repeated request.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Starts with /api/; parameters are written `:name`. */
  readonly path: string;
  readonly permission: Permission;
  readonly summary: string;
  readonly kind: 'json' | 'download' | 'events' | 'redirect';
  readonly upload: boolean;
  readonly secret: boolean;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly response: Response;
}

const nothing = z.strictObject({});
export type Nothing = typeof nothing;

interface Draft<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Response extends z.ZodType,
> {
  method: Endpoint['method'];
  path: string;
  permission: Permission;
  summary: string;
  kind?: Endpoint['kind'];
  upload?: boolean;
  secret?: boolean;
  params?: Params;
  query?: Query;
  body?: Body;
  response?: Response;
}

/** Declares an endpoint. What is left out is an empty strict object, so that extra fields are refused. */
export function endpoint<
  Params extends z.ZodType = Nothing,
  Query extends z.ZodType = Nothing,
  Body extends z.ZodType = Nothing,
  Response extends z.ZodType = Nothing,
>(draft: Draft<Params, Query, Body, Response>): Endpoint<Params, Query, Body, Response> {
  return {
    kind: 'json',
    upload: false,
    secret: false,
    params: nothing as unknown as Params,
    query: nothing as unknown as Query,
    body: nothing as unknown as Body,
    response: nothing as unknown as Response,
    ...draft,
  };
}

/** What a handler of the endpoint receives, parsed. */
export interface InputOf<E extends Endpoint> {
  params: z.output<E['params']>;
  query: z.output<E['query']>;
  body: z.output<E['body']>;
}

/** What a caller of the endpoint sends. */
export interface CallOf<E extends Endpoint> {
  params: z.input<E['params']>;
  query: z.input<E['query']>;
  body: z.input<E['body']>;
}

/** What the endpoint answers, parsed. */
export type OutputOf<E extends Endpoint> = z.output<E['response']>;
