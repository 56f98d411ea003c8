import { Injectable } from '@nestjs/common';
import type { Me } from '@assay/contract';
import { Config } from '../../../platform/config/config.js';
import { CSRF_COOKIE, SESSION_COOKIE, type Reply } from '../../../platform/http/request.js';

export const DEVICE_COOKIE = 'assay_device';

/** A session just opened, with the secrets that only the browser keeps. */
export interface OpenedSession {
  readonly me: Me;
  readonly token: string;
  readonly csrfToken: string;
  readonly expiresAt: Date;
  readonly deviceToken: string;
  readonly deviceExpiresAt: Date;
}

/**
 * Puts sessions into the browser and takes them out again. `Lax`, since with `Strict` the way
 * back from a single sign-on service would arrive without its cookies.
 */
@Injectable()
export class SessionCookies {
  /** Whether people reach the product by https alone. */
  readonly secure: boolean;
  private readonly shared: { sameSite: 'lax'; secure: boolean };

  constructor(config: Config) {
    this.secure = config.settings.PUBLIC_URL?.startsWith('https:') ?? false;
    this.shared = { sameSite: 'lax', secure: this.secure };
  }

  give(reply: Reply, opened: OpenedSession): Me {
    const { expiresAt: expires } = opened;
    void reply.setCookie(SESSION_COOKIE, opened.token, {
      ...this.shared,
      path: '/',
      httpOnly: true,
      expires,
    });
    // The page reads this one and sends it back as a header.
    void reply.setCookie(CSRF_COOKIE, opened.csrfToken, { ...this.shared, path: '/', expires });
    void reply.setCookie(DEVICE_COOKIE, opened.deviceToken, {
      ...this.shared,
      path: '/api/session',
      httpOnly: true,
      expires: opened.deviceExpiresAt,
    });
    return opened.me;
  }

  /** The known device stays known. */
  take(reply: Reply): void {
    void reply.clearCookie(SESSION_COOKIE, { ...this.shared, path: '/', httpOnly: true });
    void reply.clearCookie(CSRF_COOKIE, { ...this.shared, path: '/' });
  }
}
