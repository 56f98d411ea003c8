import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'assay', secret: 'a-secret-between-assay-and-the-provider' };

/** Somebody as the company's directory knows them. */
export interface DirectoryPerson {
  readonly subject: string;
  readonly email: string;
  readonly verified: boolean;
}

/** A real OpenID Connect provider, at which `present` is signed in; nobody has to type anything. */
export class TestProvider {
  present: DirectoryPerson | null = null;

  constructor(
    readonly issuer: string,
    readonly close: () => Promise<void>,
  ) {}
}

/** The provider warns that its keys and its memory are for trying only, which is what they are here. */
function quietly<T>(make: () => T): T {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return make();
  } finally {
    console.warn = warn;
  }
}

/** @param redirectUri where it may send browsers back to */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => undefined;
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const test = new TestProvider(
    issuer,
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const provider = quietly(
    () =>
      new Provider(issuer, {
        clients: [
          {
            client_id: CLIENT.id,
            client_secret: CLIENT.secret,
            redirect_uris: [redirectUri],
            token_endpoint_auth_method: 'client_secret_post',
          },
        ],
        pkce: { required: () => true },
        claims: { openid: ['sub'], email: ['email', 'email_verified'] },
        cookies: { keys: ['a key of the test alone'] },
        ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
        findAccount: (_, subject) => ({
          accountId: subject,
          claims: () => ({
            sub: subject,
            ...(test.present ? { email: test.present.email, email_verified: test.present.verified } : {}),
          }),
        }),
      }),
  );

  const ask = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { present } = test;
    if (!present) {
      await provider.interactionFinished(request, response, { error: 'access_denied' });
      return;
    }
    const grant = new provider.Grant({ accountId: present.subject, clientId: CLIENT.id });
    grant.addOIDCScope('openid email');
    await provider.interactionFinished(request, response, {
      login: { accountId: present.subject },
      consent: { grantId: await grant.save() },
    });
  };
  const answer = provider.callback();
  handle = (request, response) =>
    request.url?.startsWith('/interaction/') ? ask(request, response) : answer(request, response);
  return test;
}
