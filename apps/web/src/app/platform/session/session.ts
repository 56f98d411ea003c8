import { computed, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { session, type Language as LanguageKey, type Me } from '@assay/contract';
import { roleAllows, type Act, type ActorFacts, type Role } from '@assay/cycle';
import { Api } from '../api/api';
import { ApiProblem } from '../api/api-problem';
import { Language } from '../language/language';
import { CSRF_COOKIE } from './csrf';

/** Who is signed in, and what they may do. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly document = inject(DOCUMENT);
  private readonly person = signal<Me | undefined>(undefined);
  private asked: Promise<void> | undefined;

  readonly me = this.person.asReadonly();
  readonly roles = computed<readonly Role[]>(() => this.person()?.roles ?? []);
  /** The person as the rules of `may` see them. */
  readonly actor = computed<ActorFacts | undefined>(() => {
    const me = this.person();
    return me && { id: me.id, roles: me.roles, departmentId: me.department?.id ?? null };
  });

  /** Whether a role of the person allows the act at all; the server decides on the single record. */
  allows(act: Act): boolean {
    return roleAllows(this.roles(), act);
  }

  /** Asks the server once who is signed in. Nobody is no failure. */
  load(): Promise<void> {
    this.asked ??= this.ask();
    return this.asked;
  }

  async signIn(login: string, password: string): Promise<void> {
    this.begin(await this.api.call(session.signIn, { body: { login, password } }));
  }

  async signOut(): Promise<void> {
    await this.api.call(session.signOut);
    this.forget();
  }

  async changePassword(present: string, next: string): Promise<void> {
    await this.api.call(session.changePassword, { body: { present, next } });
    this.person.update((me) => me && { ...me, mustChangePassword: false });
  }

  /** Switches at once, and remembers it for the person wherever they sign in. */
  async useLanguage(language: LanguageKey): Promise<void> {
    this.language.use(language);
    if (!this.person()) return;
    await this.api.call(session.changeLanguage, { body: { language } });
    this.person.update((me) => me && { ...me, language });
  }

  /** The session is over, by the person's or the server's will. */
  forget(): void {
    this.person.set(undefined);
  }

  private async ask(): Promise<void> {
    // Without this cookie there is no session to ask for.
    if (!this.document.cookie.includes(`${CSRF_COOKIE}=`)) return;
    try {
      this.begin(await this.api.call(session.me));
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.status === 401) return;
      this.asked = undefined;
      throw failure;
    }
  }

  private begin(me: Me): void {
    this.person.set(me);
    this.language.use(me.language);
    this.asked = Promise.resolve();
  }
}
