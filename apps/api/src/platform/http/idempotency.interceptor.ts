import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Work } from '../database/work.js';
import { endpointOf } from './handles.js';
import { IdempotentRequest } from './idempotency.entity.js';
import type { Request } from './request.js';
import { RuleBroken } from './rule-broken.js';

const WAIT_MS = 50;
const WAIT_TRIES = 200;

interface Key {
  personId: string;
  requestKey: string;
}

/**
 * A POST with an `idempotency-key` is done once: the second of a pair waits for the first and
 * gets its answer; the same key with another body is refused. A refusal frees the key.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly work: Work) {}

  intercept(
    context: ExecutionContext,
    next: CallHandler,
  ): Observable<unknown> | Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const requestKey = request.headers['idempotency-key'];
    const endpoint = endpointOf(context.getHandler());
    if (request.method !== 'POST' || !request.actor || typeof requestKey !== 'string') return next.handle();
    if (endpoint?.kind !== 'json' || endpoint.upload || endpoint.secret) return next.handle();
    if (!/^[\w-]{8,64}$/.test(requestKey)) {
      throw new RuleBroken('invalid-input', { details: 'idempotency-key: 8 to 64 letters, digits, - or _' });
    }
    return from(this.once({ personId: request.actor.id, requestKey }, request, next));
  }

  private async once(key: Key, request: Request, next: CallHandler): Promise<unknown> {
    const fingerprint = createHash('sha256')
      .update(`${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`)
      .digest('hex');
    const rows = this.work.reader.getRepository(IdempotentRequest);
    const inserted = await rows
      .createQueryBuilder()
      .insert()
      .orIgnore()
      .updateEntity(false)
      .values({ ...key, fingerprint })
      .execute();
    if (Number((inserted.raw as { affectedRows: number }).affectedRows) === 0)
      return this.repeat(key, fingerprint);
    try {
      const answer: unknown = await lastValueFrom(next.handle());
      await rows.update(key, { answer: (answer ?? {}) as object, done: true });
      return answer;
    } catch (error) {
      await rows.delete({ ...key, done: false });
      throw error;
    }
  }

  private async repeat(key: Key, fingerprint: string): Promise<unknown> {
    const rows = this.work.reader.getRepository(IdempotentRequest);
    for (let attempt = 0; attempt < WAIT_TRIES; attempt += 1) {
      const first = await rows.findOneBy(key);
      if (!first) throw new RuleBroken('try-later');
      if (first.fingerprint !== fingerprint) throw new RuleBroken('idempotency-mismatch');
      if (first.done) return first.answer;
      await pause(WAIT_MS);
    }
    throw new RuleBroken('try-later');
  }
}
