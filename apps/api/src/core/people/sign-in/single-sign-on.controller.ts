import { Controller, Req, Res } from '@nestjs/common';
import { session, type InputOf } from '@assay/contract';
import { Config } from '../../../platform/config/config.js';
import { Handles } from '../../../platform/http/handles.js';
import { Input } from '../../../platform/http/input.js';
import type { Reply, Request } from '../../../platform/http/request.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { SessionCookies } from './session-cookies.js';
import { SignInByIdentity } from './sign-in-by-identity.js';
import { keepPending, takePending } from './single-sign-on-cookie.js';
import { SingleSignOn } from './single-sign-on.js';
import { visitorOf } from './visitor.js';

/** The two links of single sign-on. People look at a page here, so a refusal leads back to the sign-in page. */
@Controller()
export class SingleSignOnController {
  constructor(
    private readonly config: Config,
    private readonly singleSignOn: SingleSignOn,
    private readonly signIn: SignInByIdentity,
    private readonly cookies: SessionCookies,
  ) {}

  @Handles(session.oidcStart)
  start(
    @Input() { query }: InputOf<typeof session.oidcStart>,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return orBackToSignIn(async () => {
      const { url, flow } = await this.singleSignOn.begin(this.callbackOf(request).href);
      keepPending(reply, { ...flow, to: query.to ?? '/' }, this.cookies.secure);
      return url;
    });
  }

  @Handles(session.oidcCallback)
  callback(@Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    return orBackToSignIn(async () => {
      const pending = takePending(request, reply);
      if (!pending) throw new RuleBroken('single-sign-on-refused');
      const callback = this.callbackOf(request);
      callback.search = new URL(request.url, callback).search;
      const identity = await this.singleSignOn.complete(callback, pending);
      this.cookies.give(reply, await this.signIn.run(identity, visitorOf(request)));
      return pending.to;
    });
  }

  private callbackOf(request: Request): URL {
    const own = this.config.settings.PUBLIC_URL ?? `${request.protocol}://${request.host}`;
    return new URL(session.oidcCallback.path, own);
  }
}

async function orBackToSignIn(lead: () => Promise<string>): Promise<{ url: string }> {
  try {
    return { url: await lead() };
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return { url: `/sign-in?problem=${error.code}` };
  }
}
