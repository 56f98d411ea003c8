import * as z from 'zod';
import { id, idParams, moment, text } from './common.js';
import { endpoint } from './endpoint.js';
import { evaluationModel } from './model.js';

/** What the linter says about one place of a model. */
export const modelFinding = z.object({
  code: z.string(),
  severity: z.enum(['fault', 'warning', 'notice']),
  path: z.string(),
  text,
  repairs: z.array(z.object({ key: z.string(), text })),
});
export type ModelFinding = z.output<typeof modelFinding>;

/** A finding's repair that somebody accepted. */
export const modelDecision = z.object({ code: z.string(), path: z.string(), repair: z.string() });

/** One indicator's weight as printed in the source and as the calculation uses it. */
export const weightPair = z.object({
  indicator: z.string(),
  dimension: z.string(),
  /** Percent points; the printed ones may not add up to 100. */
  printed: z.number(),
  /** Fraction of 1. */
  used: z.number(),
});

const described = z.object({
  content: evaluationModel,
  findings: z.array(modelFinding),
  weights: z.array(weightPair),
  printedSum: z.number(),
});

export const models = {
  templates: endpoint({
    method: 'GET',
    path: '/api/models/templates',
    permission: 'models.read',
    summary: 'Built-in models',
    response: z.array(z.object({ key: z.string(), version: z.string(), name: text, source: text })),
  }),
  template: endpoint({
    method: 'GET',
    path: '/api/models/templates/:key',
    permission: 'models.read',
    summary: 'A built-in model with the findings of the linter',
    params: z.strictObject({ key: z.string().max(80) }),
    response: described,
  }),
  adopt: endpoint({
    method: 'POST',
    path: '/api/models/versions',
    permission: 'models.edit',
    summary:
      'Make a version for cycles of a built-in model, with the repairs chosen; refused while a fault is open',
    body: z.strictObject({
      templateKey: z.string().max(80),
      decisions: z.array(z.strictObject({ code: z.string(), path: z.string(), repair: z.string() })).max(200),
    }),
    response: z.object({ id }),
  }),
  versions: endpoint({
    method: 'GET',
    path: '/api/models/versions',
    permission: 'models.read',
    summary: 'Versions ready for cycles, newest first',
    response: z.array(
      z.object({
        id,
        key: z.string(),
        version: z.string(),
        name: text,
        createdAt: moment,
        createdBy: z.string(),
      }),
    ),
  }),
  version: endpoint({
    method: 'GET',
    path: '/api/models/versions/:id',
    permission: 'models.read',
    summary: 'One version, with the repairs that were accepted',
    params: idParams,
    response: described.extend({
      id,
      decisions: z.array(modelDecision),
      createdAt: moment,
      createdBy: z.string(),
    }),
  }),
};
