import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { roleAllows } from '@assay/cycle';
import { Config } from '../config/config.js';
import { SessionSource } from './actor.js';
import { endpointOf } from './handles.js';
import { addressOf, CSRF_HEADER, SESSION_COOKIE, type Request } from './request.js';
import { RuleBroken } from './rule-broken.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * The door: every request passes here before its act. Finds the session, compares the CSRF
 * token, and asks whether any of the person's roles allows what the endpoint permits. Whether
 * this record may be touched is asked again by the act itself.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionSource,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = endpointOf(context.getHandler());
    if (!endpoint) return false;
    const request = context.switchToHttp().getRequest<Request>();
    this.refuseForeignOrigin(request);
    await this.recognise(request, endpoint.permission === 'public');
    if (endpoint.permission === 'public') return true;
    if (!request.actor) throw new RuleBroken('not-signed-in');
    if (endpoint.permission !== 'signed-in' && !roleAllows(request.actor.roles, endpoint.permission)) {
      throw new RuleBroken('role-lacks-act');
    }
    return true;
  }

  private refuseForeignOrigin(request: Request): void {
    if (SAFE.has(request.method)) return;
    const { origin } = request.headers;
    if (!origin) return;
    const own = this.config.settings.PUBLIC_URL ?? `${request.protocol}://${request.host}`;
    if (new URL(own).origin !== origin) throw new RuleBroken('csrf-mismatch');
  }

  private async recognise(request: Request, tokenOptional: boolean): Promise<void> {
    const ip = addressOf(request);
    const token = request.cookies[SESSION_COOKIE];
    const session = token ? await this.sessions.find(token) : null;
    if (!token || !session) return;
    if (!SAFE.has(request.method) && !tokenOptional) {
      const sent = request.headers[CSRF_HEADER];
      if (typeof sent !== 'string' || !same(sent, session.csrfToken)) throw new RuleBroken('csrf-mismatch');
    }
    request.sessionToken = token;
    request.actor = { ...session.actor, origin: { ip, requestId: request.id } };
  }
}
