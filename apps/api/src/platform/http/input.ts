import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Endpoint } from '@assay/contract';
import type * as z from 'zod';
import type { Actor } from './actor.js';
import type { Request } from './request.js';
import { RuleBroken } from './rule-broken.js';

function parse(schema: z.ZodType, value: unknown, place: string): unknown {
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues
    .slice(0, 5)
    .map((issue) => `${[place, ...issue.path].join('.')}: ${issue.message}`)
    .join('; ');
  throw new RuleBroken('invalid-input', { details });
}

/** Reads a request by its endpoint's schemas; a field the schema does not name is refused. */
export function parseInput(endpoint: Endpoint, request: Pick<Request, 'params' | 'query' | 'body'>) {
  return {
    params: parse(endpoint.params, request.params, 'path'),
    query: parse(endpoint.query, request.query, 'query'),
    body: endpoint.upload ? {} : parse(endpoint.body, request.body, 'body'),
  };
}

/** What the answer interceptor has read of the request, whether or not the handler asks for it. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { input } = context.switchToHttp().getRequest<Request>();
  if (!input) throw new RangeError('@Input() stands in a handler without @Handles()');
  return input;
});

/** The signed-in person. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<Request>();
  if (!actor) throw new RuleBroken('not-signed-in');
  return actor;
});
