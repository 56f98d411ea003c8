import {
  DIRECTIONS,
  KEY_PATTERN,
  MISSING_POLICIES,
  ORIGINS,
  UNITS,
  type EvaluationModel,
} from '@assay/model';
import * as z from 'zod';

/**
 * The shape of an evaluation model, as `parseModel` in `libs/model` checks it; a test holds the two
 * together. What a model means (weights, bands, gates) is the linter's business, not the shape's.
 */

const key = z.string().regex(KEY_PATTERN);
const text = z.strictObject({ zh: z.string(), en: z.string() });
const months = z.int().min(1);

const band = z.strictObject({
  score: z.number(),
  from: z.number().nullable(),
  fromInclusive: z.boolean(),
  to: z.number().nullable(),
  toInclusive: z.boolean(),
});

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('as-is') }),
  z.strictObject({ kind: z.literal('bands'), bands: z.array(band) }),
]);

const part = z.strictObject({
  metric: key,
  months,
  name: text,
  unit: z.enum(UNITS),
  direction: z.enum(DIRECTIONS),
  rule,
  ruleOrigin: z.enum(ORIGINS),
  ruleNote: text.exactOptional(),
});

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('metric'), metric: key, months }),
  z.strictObject({ kind: z.literal('metrics'), parts: z.array(part), join: z.enum(['average', 'worst']) }),
  z.strictObject({ kind: z.literal('value') }),
  z.strictObject({
    kind: z.literal('experts'),
    rubric: z.array(z.strictObject({ score: z.number(), name: text, anchor: text })),
  }),
]);

const indicator = z.strictObject({
  key,
  name: text,
  definition: text,
  problem: text,
  unit: z.enum(UNITS),
  direction: z.enum(DIRECTIONS),
  source,
  missing: z.enum(MISSING_POLICIES),
  rule,
  ruleOrigin: z.enum(ORIGINS),
  ruleNote: text.exactOptional(),
  printedWeight: z.number(),
});

const measure = z.strictObject({
  key,
  name: text,
  department: key,
  dueInDays: z.int().min(0),
  whenWeakest: key.exactOptional(),
});

const tier = z.strictObject({
  key,
  name: text,
  letter: z.string(),
  from: z.number(),
  description: text,
  printedRange: z.string().exactOptional(),
  actionRequired: z.boolean(),
  playbook: z.strictObject({ name: text, measures: z.array(measure) }),
});

const gate = z.strictObject({
  key,
  tier: key,
  dimension: key,
  atLeast: z.number(),
  otherwise: key,
  reason: text,
});

/** A whole evaluation model, as files carry it and the interface answers it. */
export const evaluationModel: z.ZodType<EvaluationModel> = z.strictObject({
  key,
  version: z.string(),
  name: text,
  source: text,
  scale: z.strictObject({ min: z.number(), max: z.number() }),
  dimensions: z.array(z.strictObject({ key, name: text, indicators: z.array(indicator) })),
  tiers: z.array(tier),
  gates: z.array(gate),
  minimumCoverage: z.number(),
  problemAtMost: z.number(),
});
