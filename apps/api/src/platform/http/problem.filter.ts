import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problems, problemText, type Language, type ProblemDocument } from '@assay/contract';
import { Log } from '../log/log.js';
import type { Reply, Request } from './request.js';
import { RuleBroken } from './rule-broken.js';

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'PROTOCOL_CONNECTION_LOST',
  'ENOENT',
  'ETIMEDOUT',
]);

function languageOf(request: Request): Language {
  if (request.actor) return request.actor.language;
  return request.headers['accept-language']?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function isUnreachable(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    // A system call that failed, or a connection that the driver lost.
    ('syscall' in error || 'fatal' in error) &&
    UNREACHABLE.has(String(error.code))
  );
}

function fromHttpException(error: HttpException): RuleBroken | undefined {
  const status = error.getStatus();
  if (status === 404) return new RuleBroken('not-found');
  if (status === 403) return new RuleBroken('role-lacks-act');
  if (status === 413) return new RuleBroken('too-large', { limit: '1 MB' });
  if (status === 415) return new RuleBroken('unsupported-file', { found: '?' });
  if (status >= 400 && status < 500) return new RuleBroken('invalid-input', { details: error.message });
  return undefined;
}

function isRefusedByFastify(error: unknown): error is Error & { statusCode: number } {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number';
}

/** Answers every failure as an RFC 9457 problem document in the caller's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const reply = host.switchToHttp().getResponse<Reply>();
    const broken = this.asRule(error, request);
    const { status } = problems[broken.code];
    const document: ProblemDocument = {
      type: `urn:assay:problem:${broken.code}`,
      title: problemText(broken.code, broken.facts, languageOf(request)),
      status,
      code: broken.code,
      facts: { ...broken.facts },
      ...(broken.more.blockers ? { blockers: [...broken.more.blockers] } : {}),
      ...(broken.more.currentVersion === undefined ? {} : { currentVersion: broken.more.currentVersion }),
    };
    if (status === 503) void reply.header('retry-after', '5');
    void reply.status(status).type('application/problem+json').send(JSON.stringify(document));
  }

  private asRule(error: unknown, request: Request): RuleBroken {
    if (error instanceof RuleBroken) return error;
    if (isUnreachable(error)) {
      this.log.logger.error({ error, requestId: request.id }, 'a part the api stands on cannot be reached');
      return new RuleBroken('try-later');
    }
    if (error instanceof HttpException) {
      const rule = fromHttpException(error);
      if (rule) return rule;
    }
    if (isRefusedByFastify(error)) {
      if (error.statusCode === 413) return new RuleBroken('too-large', { limit: '1 MB' });
      if (error.statusCode < 500) return new RuleBroken('invalid-input', { details: error.message });
    }
    this.log.logger.error({ error, requestId: request.id, url: request.url }, 'unexpected failure');
    return new RuleBroken('unexpected', { reference: request.id });
  }
}
