import * as z from 'zod';
import { endpoint } from './endpoint.js';

export const health = z.object({
  database: z.enum(['up', 'down']),
  redis: z.enum(['up', 'down']),
  worker: z.enum(['up', 'down']),
});
export type Health = z.output<typeof health>;

export const system = {
  /** 503 with the parts that are down, unless all are up. */
  health: endpoint({
    method: 'GET',
    path: '/api/health',
    permission: 'public',
    summary: 'Whether database, Redis and worker are up',
    response: health,
  }),
  openApi: endpoint({
    method: 'GET',
    path: '/api/openapi.json',
    permission: 'public',
    summary: 'This list of endpoints as an OpenAPI document',
    response: z.record(z.string(), z.unknown()),
  }),
};
