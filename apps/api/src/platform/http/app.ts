import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Settings } from '../config/config.js';
import { createLogger, NestLog } from '../log/log.js';
import { compressJson } from './compress-json.js';
import { serveDocs } from './docs.js';
import { servePage } from './page.js';

const BODY_LIMIT = 1024 * 1024;

/** Builds the HTTP application; `main.ts` and the tests call the same function. */
export async function createApp(module: Type, settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: settings.PUBLIC_URL ? 'loopback' : false,
    genReqId: () => randomUUID(),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(createLogger(settings.LOG_LEVEL)),
    abortOnError: false,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { files: 1, fields: 0, fileSize: settings.MAX_UPLOAD_MB * 1024 * 1024 },
  });
  await app.register(fastifyHelmet, {
    hsts: settings.PUBLIC_URL?.startsWith('https:') ?? false,
    // Angular writes the styles of components into <style> elements; they carry the nonce of the page's answer.
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
  });
  compressJson(app);
  await serveDocs(app);
  if (settings.WEB_ROOT) await servePage(app, settings.WEB_ROOT);
  app.enableShutdownHooks();
  await app.init();
  return app;
}
