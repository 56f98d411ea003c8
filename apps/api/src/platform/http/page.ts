import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const HASHED = /-[\w-]{8}\.(js|css|woff2?|svg|png)(\.br|\.gz)?$/;

/** Where the page wants the nonce that allows its components' styles. */
const NONCE_PLACE = '{{csp-nonce}}';

/** Serves the built page on the api's own origin; unknown paths without an extension get the page itself. */
export async function servePage(app: NestFastifyApplication, root: string): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const index = await readFile(join(root, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    globIgnore: ['**/*.br', '**/*.gz'],
    setHeaders: (reply, path) => {
      const immutable = HASHED.test(path);
      reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (path.startsWith('/api/') || extname(path) !== '') return reply.callNotFound();
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(index.replaceAll(NONCE_PLACE, reply.cspNonce.style));
  });
}
