import type { Actor } from '../../../platform/http/actor.js';
import { addressOf, type Request } from '../../../platform/http/request.js';
import { DEVICE_COOKIE } from './session-cookies.js';

/** Who knocks: what is known of a browser before anybody has signed in. */
export interface Visitor {
  readonly origin: Actor['origin'];
  readonly userAgent: string;
  /** The session that is open in this browser; a new sign-in ends it. */
  readonly sessionToken: string | null;
  readonly deviceToken: string | null;
}

export function visitorOf(request: Request): Visitor {
  return {
    origin: { ip: addressOf(request), requestId: request.id },
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 200),
    sessionToken: request.sessionToken ?? null,
    deviceToken: request.cookies[DEVICE_COOKIE] ?? null,
  };
}
