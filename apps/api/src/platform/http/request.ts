import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard when somebody is signed in. */
    actor?: Actor;
    /** Parameters, query and body, parsed by the endpoint's schemas. */
    input?: { params: unknown; query: unknown; body: unknown };
    /** The session's token, for signing out. */
    sessionToken?: string;
  }
}

export type Request = FastifyRequest;
export type Reply = FastifyReply;

/**
 * Where a request comes from. Node forgets it when the connection is cut, unless it was asked before: so ask first,
 * and wait then. Empty when it was cut before that.
 */
export function addressOf(request: Request): string {
  return (request.ip as string | undefined) ?? '';
}

export const SESSION_COOKIE = 'assay_session';
export const CSRF_COOKIE = 'assay_csrf';
export const CSRF_HEADER = 'x-csrf-token';
