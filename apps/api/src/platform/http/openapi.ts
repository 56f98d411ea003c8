import type { Endpoint } from '@assay/contract';
import * as z from 'zod';

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<
    string,
    unknown
  >;
  return rest;
}

function parametersOf(endpoint: Endpoint): object[] {
  return (['params', 'query'] as const).flatMap((place) => {
    const schema = schemaOf(endpoint[place], 'input') as {
      properties?: Record<string, object>;
      required?: string[];
    };
    return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
      name,
      in: place === 'params' ? 'path' : 'query',
      required: place === 'params' || (schema.required ?? []).includes(name),
      schema: property,
    }));
  });
}

function requestBodyOf(endpoint: Endpoint): object {
  if (endpoint.upload) {
    const schema = {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (endpoint.method === 'GET' || endpoint.method === 'DELETE') return {};
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
    },
  };
}

function answerOf(endpoint: Endpoint): object {
  if (endpoint.kind === 'download')
    return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };
  const type = endpoint.kind === 'events' ? 'text/event-stream' : 'application/json';
  return { [type]: { schema: schemaOf(endpoint.response, 'output') } };
}

function successOf(endpoint: Endpoint): object {
  if (endpoint.kind === 'redirect') return { 302: { description: 'Sent on to another address' } };
  return { 200: { description: 'Done', content: answerOf(endpoint) } };
}

/** Prints the endpoint table as an OpenAPI 3.1 document. */
export function openApiDocument(endpoints: readonly Endpoint[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    const operations = (paths[path] ??= {});
    operations[endpoint.method.toLowerCase()] = {
      summary: endpoint.summary,
      tags: [endpoint.path.split('/')[2] ?? 'api'],
      'x-permission': endpoint.permission,
      ...(endpoint.permission === 'public' ? { security: [] } : {}),
      parameters: parametersOf(endpoint),
      ...requestBodyOf(endpoint),
      responses: {
        ...successOf(endpoint),
        default: {
          description: 'Refused, as RFC 9457 says',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Assay', version: '1' },
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'assay_session' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code', 'facts'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string' },
            facts: { type: 'object' },
          },
        },
      },
    },
  };
}
