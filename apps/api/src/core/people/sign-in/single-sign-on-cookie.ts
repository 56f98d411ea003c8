import { localPath } from '@assay/contract';
import * as z from 'zod';
import type { Reply, Request } from '../../../platform/http/request.js';

const COOKIE = 'assay_oidc';
const MINUTES = 10;

const pending = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  /** Where the person wanted to go: a path of our own. */
  to: localPath,
});
export type PendingSignOn = z.output<typeof pending>;

const shared = { path: '/api/session/oidc', httpOnly: true, sameSite: 'lax' } as const;

/** Keeps a single sign-on that is under way in the browser in which it began. */
export function keepPending(reply: Reply, value: PendingSignOn, secure: boolean): void {
  const text = Buffer.from(JSON.stringify(value)).toString('base64url');
  void reply.setCookie(COOKIE, text, { ...shared, secure, maxAge: MINUTES * 60 });
}

/** Takes it out again; it serves once. Null when there is none. */
export function takePending(request: Request, reply: Reply): PendingSignOn | null {
  const text = request.cookies[COOKIE];
  if (text === undefined) return null;
  void reply.clearCookie(COOKIE, shared);
  try {
    return pending.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
