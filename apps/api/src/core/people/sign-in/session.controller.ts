import { Controller, Req, Res } from '@nestjs/common';
import { session, type InputOf } from '@assay/contract';
import type { Actor } from '../../../platform/http/actor.js';
import { Handles } from '../../../platform/http/handles.js';
import { By, Input } from '../../../platform/http/input.js';
import type { Reply, Request } from '../../../platform/http/request.js';
import { ChangeLanguage } from './change-language.js';
import { ChangePassword } from './change-password.js';
import { SessionCookies } from './session-cookies.js';
import { SessionReads } from './session.reads.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { visitorOf } from './visitor.js';

@Controller()
export class SessionController {
  constructor(
    private readonly reads: SessionReads,
    private readonly signInAct: SignIn,
    private readonly signOutAct: SignOut,
    private readonly changePasswordAct: ChangePassword,
    private readonly changeLanguageAct: ChangeLanguage,
    private readonly cookies: SessionCookies,
  ) {}

  @Handles(session.signInOptions)
  options() {
    return this.reads.options();
  }

  @Handles(session.signIn)
  async signIn(
    @Input() input: InputOf<typeof session.signIn>,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.cookies.give(reply, await this.signInAct.run(input, visitorOf(request)));
  }

  @Handles(session.signOut)
  async signOut(@By() actor: Actor, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    await this.signOutAct.run(actor, request.sessionToken ?? '');
    this.cookies.take(reply);
  }

  @Handles(session.me)
  me(@By() actor: Actor) {
    return this.reads.me(actor);
  }

  @Handles(session.changePassword)
  async changePassword(
    @By() actor: Actor,
    @Input() input: InputOf<typeof session.changePassword>,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    this.cookies.give(reply, await this.changePasswordAct.run(actor, input, visitorOf(request)));
  }

  @Handles(session.changeLanguage)
  changeLanguage(@By() actor: Actor, @Input() input: InputOf<typeof session.changeLanguage>) {
    return this.changeLanguageAct.run(actor, input);
  }
}
