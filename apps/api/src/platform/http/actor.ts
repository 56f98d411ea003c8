import type { Language } from '@assay/contract';
import type { Role } from '@assay/cycle';

/** Who acts: the signed-in person as every act knows them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly departmentId: string | null;
  readonly language: Language;
  /** Where the request came from, for the audit trail. */
  readonly origin: { readonly ip: string; readonly requestId: string };
}

/** An open session as the door needs it. */
export interface OpenSession {
  readonly actor: Omit<Actor, 'origin'>;
  readonly csrfToken: string;
}

/** How the door finds a session; the people room implements it. */
export abstract class SessionSource {
  abstract find(token: string): Promise<OpenSession | null>;
}
