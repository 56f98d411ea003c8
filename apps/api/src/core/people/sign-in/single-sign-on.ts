import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { Config } from '../../../platform/config/config.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { Log } from '../../../platform/log/log.js';

const TIMEOUT_SECONDS = 10;

/** What this browser must bring back: it binds the answer of the provider to the browser that asked. */
export interface SingleSignOnFlow {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who the provider says it is. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** Only if the provider vouches for it. */
  readonly verifiedEmail: string | null;
}

/** The company's OpenID Connect provider: authorization code flow with PKCE, state and nonce. */
@Injectable()
export class SingleSignOn {
  private discovered: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** @throws RuleBroken sign-in-service */
  async begin(redirectUri: string): Promise<{ url: string; flow: SingleSignOnFlow }> {
    const provider = await this.provider();
    const flow = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: 'openid email',
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(flow.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, flow };
  }

  /**
   * @param callback the whole address that the provider sent the browser back to
   * @throws RuleBroken sign-in-service, single-sign-on-refused
   */
  async complete(callback: URL, flow: SingleSignOnFlow): Promise<Identity> {
    const provider = await this.provider();
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, callback, {
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        pkceCodeVerifier: flow.codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new RuleBroken('single-sign-on-refused');
      const { iss: issuer, sub: subject } = claims;
      // Many providers keep the email for the user info endpoint.
      const known =
        'email' in claims || !provider.serverMetadata().userinfo_endpoint
          ? claims
          : await oidc.fetchUserInfo(provider, tokens.access_token, subject);
      const { email, email_verified: verified } = known;
      const verifiedEmail = verified === true && typeof email === 'string' ? email : null;
      return { issuer, subject, verifiedEmail };
    } catch (error) {
      this.log.logger.warn({ reason: String(error) }, 'single sign-on was not completed');
      throw new RuleBroken('single-sign-on-refused');
    }
  }

  private async provider(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover();
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = undefined;
      this.log.logger.error({ reason: String(error) }, 'the OpenID Connect provider cannot be reached');
      throw new RuleBroken('sign-in-service');
    }
  }

  private async discover(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = this.config.settings;
    if (!OIDC_ISSUER || !OIDC_CLIENT_ID) throw new Error('OIDC_ISSUER or OIDC_CLIENT_ID is not set');
    const issuer = new URL(OIDC_ISSUER);
    const authentication = OIDC_CLIENT_SECRET ? oidc.ClientSecretPost(OIDC_CLIENT_SECRET) : oidc.None();
    return oidc.discovery(issuer, OIDC_CLIENT_ID, undefined, authentication, {
      timeout: TIMEOUT_SECONDS,
      // Whoever sets an http address says that the way there is safe.
      execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
    });
  }
}
