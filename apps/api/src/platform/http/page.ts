import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { extname } from 'node:path';

const HASHED = /-[A-Z0-9]{8}\.(js|css|woff2?|svg|png)$/;

/** Serves the built page on the api's own origin; unknown paths without an extension get the page itself. */
export async function servePage(app: NestFastifyApplication, root: string): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      const immutable = HASHED.test(path);
      reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (path.startsWith('/api/') || extname(path) !== '') return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
