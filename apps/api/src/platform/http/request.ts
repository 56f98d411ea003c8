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

export const SESSION_COOKIE = 'assay_session';
export const CSRF_COOKIE = 'assay_csrf';
export const CSRF_HEADER = 'x-csrf-token';
