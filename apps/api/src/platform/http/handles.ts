import {
  applyDecorators,
  Delete,
  Get,
  HttpCode,
  Patch,
  Post,
  Put,
  Redirect,
  SetMetadata,
  Sse,
} from '@nestjs/common';
import type { Endpoint } from '@assay/contract';

const ENDPOINT = Symbol('endpoint');
const METHODS = { GET: Get, POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete } as const;

/** Makes a controller's method the handler of an endpoint of the contract. */
export function Handles(endpoint: Endpoint): MethodDecorator {
  const route = endpoint.kind === 'events' ? Sse(endpoint.path) : METHODS[endpoint.method](endpoint.path);
  const answer = endpoint.kind === 'redirect' ? Redirect() : HttpCode(200);
  return applyDecorators(route, answer, SetMetadata(ENDPOINT, endpoint));
}

/** The endpoint a handler was declared for, or undefined for a handler outside the contract. */
export function endpointOf(handler: object): Endpoint | undefined {
  return Reflect.getMetadata(ENDPOINT, handler) as Endpoint | undefined;
}
