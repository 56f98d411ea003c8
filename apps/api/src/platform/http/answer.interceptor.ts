import {
  Injectable,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { Download } from './download.js';
import { endpointOf } from './handles.js';
import { parseInput } from './input.js';
import type { Reply, Request } from './request.js';

/**
 * Reads every request by the endpoint's schemas, so that a field the contract does not name is refused,
 * and shapes every answer by its response schema, so that a field that the contract does
 * not name never leaves the server. Downloads go out as attachments, events as data lines.
 */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = endpointOf(context.getHandler());
    if (!endpoint) throw new RangeError('a handler stands outside the contract');
    const request = context.switchToHttp().getRequest<Request>();
    request.input = parseInput(endpoint, request);
    const reply = context.switchToHttp().getResponse<Reply>();
    if (endpoint.kind !== 'events') void reply.header('cache-control', 'no-store');
    return next.handle().pipe(
      map((answer: unknown) => {
        if (endpoint.kind === 'download') return this.send(answer, reply);
        const shaped = endpoint.response.parse(answer ?? {});
        return endpoint.kind === 'events' ? { data: shaped as object } : shaped;
      }),
    );
  }

  private send(answer: unknown, reply: Reply): StreamableFile {
    if (!(answer instanceof Download)) throw new RangeError('a download endpoint answered something else');
    void reply.header('content-disposition', answer.disposition());
    void reply.header('x-content-type-options', 'nosniff');
    return new StreamableFile(answer.content as never, { type: answer.contentType });
  }
}
