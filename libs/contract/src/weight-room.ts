import * as z from 'zod';
import { id, moment, personRef, text } from './common.js';

/** What is fixed before the first round of comparisons. */
export const roundRules = z.strictObject({
  /** A node is consistent below this consistency ratio. */
  consistencyLimit: z.number().min(0.01).max(0.3),
  /** S* from which on experts agree, 0 to 1. */
  consensusLimit: z.number().min(0).max(1),
  agreement: z.enum(['every-node', 'hierarchy']),
  /** Stable: S* moves less than this between two rounds. */
  consensusChange: z.number().min(0.001).max(0.5),
  /** Stable: no weight moves as much between two rounds, as a share of itself. */
  weightChange: z.number().min(0.001).max(0.5),
  maxRounds: z.int().min(1).max(9),
  /** Share of the panel that must answer, 0 to 1. */
  minResponse: z.number().min(0.1).max(1),
});
export type RoundRulesInput = z.output<typeof roundRules>;

/** Ways to weigh. The last four combine the group's AHP weights with the entropy weights. */
export const WEIGHT_METHODS = [
  'template',
  'equal',
  'ahp',
  'entropy',
  'linear',
  'multiplicative',
  'root',
  'game-theory',
] as const;
export const weightMethod = z.enum(WEIGHT_METHODS);
export type WeightMethod = z.output<typeof weightMethod>;

const item = z.object({ key: z.string(), name: text });
const ratio = z.number().nullable();

export const consensusBandKey = z.enum(['very-low', 'low', 'moderate', 'high', 'very-high']);

/** S* of a group; null where there is nothing to agree on. */
const consensus = z.object({ value: z.number(), band: consensusBandKey }).nullable();

/** How far a rule is missed. `node` is null for the whole hierarchy, `value` where a single expert answered. */
export const roundMiss = z.object({
  kind: z.enum(['consistency', 'consensus', 'response']),
  node: text.nullable(),
  value: z.number().nullable(),
  limit: z.number(),
});
export type RoundMissView = z.output<typeof roundMiss>;

const step = z.object({ first: text, second: text, from: z.int(), to: z.int() });

/** What a node comes to for each expert and for the group. Shown once experts have submitted. */
export const nodeWeighing = z.object({
  node: z.string(),
  name: text,
  items: z.array(item),
  experts: z.array(
    z.object({
      person: personRef,
      weights: z.array(z.number()),
      consistencyRatio: ratio,
      consistent: z.boolean(),
      /** Cardinal and ordinal distance to the group (GCCI, GOCI). */
      cardinal: z.number(),
      ordinal: z.number(),
    }),
  ),
  weights: z.array(z.number()),
  consistencyRatio: ratio,
  consistent: z.boolean(),
  /** Shannon consensus S*; null for a single expert or item. */
  consensus,
  /** S* by the experts' weights; null where all weigh the same. */
  weightedConsensus: z.number().nullable(),
  /** The judgements of the group that fit least, worst first. */
  worst: z.array(z.object({ first: text, second: text, error: z.number() })),
  /** S* of every two experts, in the order of `experts`. */
  pairwise: z.array(z.array(z.number())),
  smallest: z.object({ first: z.string(), second: z.string(), value: z.number() }).nullable(),
  /** Names of experts who agree, largest camp first; one camp means no rift. */
  camps: z.array(z.array(z.string())),
  /** Spread of each judgement, exp(sd ln a_ij): 1 means all the same. */
  spread: z.array(z.object({ first: text, second: text, spread: z.number().nullable() })),
  /** A cardinal distance above it counts as far. */
  cardinalLimit: z.number(),
  /** What the expert furthest away would change, if asked. */
  suggestion: z.object({ person: personRef, steps: z.array(step) }).nullable(),
});
export type NodeWeighingView = z.output<typeof nodeWeighing>;

export const indicatorWeight = z.object({
  indicator: z.string(),
  name: text,
  dimension: z.string(),
  /** Percent points, as the source prints them. */
  printed: z.number(),
  /** Fractions of 1. */
  template: z.number(),
  ahp: z.number().nullable(),
  accepted: z.number().nullable(),
});

export const weightSet = z.object({
  id,
  number: z.int(),
  method: weightMethod,
  rationale: z.string(),
  exception: z.string().nullable(),
  experts: z.int(),
  round: z.int().nullable(),
  consensus,
  /** What the exception was signed for. */
  misses: z.array(roundMiss),
  /** Fractions of 1 by indicator. */
  weights: z.array(z.object({ indicator: z.string(), share: z.number() })),
  by: z.string(),
  at: moment,
});
export type WeightSetView = z.output<typeof weightSet>;

/** An expert of the panel. Nothing of the answers but how many there are. */
export const panelExpert = z.object({
  person: personRef,
  answered: z.int(),
  asked: z.int(),
  submittedAt: moment.nullable(),
  inconsistencyReason: z.string().nullable(),
  weight: z.number(),
  weightReason: z.string().nullable(),
  weightBy: z.string().nullable(),
  ruledOut: z.object({ reason: z.string(), by: z.string(), at: moment }).nullable(),
  reminders: z.int(),
  remindedAt: moment.nullable(),
});

export const roundView = z.object({
  number: z.int(),
  openedAt: moment,
  openedBy: z.string(),
  closedAt: moment.nullable(),
  closedBy: z.string().nullable(),
  result: z
    .object({
      consensus,
      nodes: z.array(z.object({ node: z.string(), name: text, consensus: ratio, consistencyRatio: ratio })),
      invited: z.int(),
      answered: z.int(),
      ruledOut: z.array(z.object({ name: z.string(), reason: z.string() })),
      outcome: z.enum(['consensus', 'dissent', 'maximum-rounds', 'continue']),
      agreed: z.boolean(),
      stable: z.boolean().nullable(),
      consensusChange: z.number().nullable(),
      weightChange: z.number().nullable(),
    })
    .nullable(),
});
export type RoundView = z.output<typeof roundView>;

export const weightRoom = z.object({
  rules: roundRules.extend({
    /** Nobody can change them any more: the first answer is there. */
    fixed: z.boolean(),
    by: z.string().nullable(),
    version: z.int(),
  }),
  /** Oldest first; none before the first answer. */
  rounds: z.array(roundView),
  /** Whether experts may answer now. */
  roundOpen: z.boolean(),
  /** Whether the rules allow another round after the last one. */
  mayOpenRound: z.boolean(),
  experts: z.array(panelExpert),
  /** The caller compares too, and sees nobody's answers before the own are submitted. */
  blind: z.boolean(),
  nodes: z.array(nodeWeighing),
  /** S* over the hierarchy. */
  consensus,
  /** What the answers submitted so far miss; an exception must be signed for it. */
  misses: z.array(roundMiss),
  weights: z.array(indicatorWeight),
  sets: z.array(weightSet),
  current: weightSet.nullable(),
  limit: z.number(),
});
export type WeightRoom = z.output<typeof weightRoom>;

/** Why a method cannot be computed yet. */
export const methodGap = z.enum([
  'answers-missing',
  'experts-late',
  'values-missing',
  'values-do-not-vary',
  'scores-open',
]);

/** Every method side by side, and what each would do to the tiers. */
export const weightMethods = z.object({
  /** The weights that movements are counted from. */
  baseline: weightMethod,
  /** Customers that have a tier under the baseline; null while nothing is collected. */
  scored: z.int().nullable(),
  /** Customers with a value of every indicator, from which entropy is computed. */
  complete: z.int(),
  tiers: z.array(z.object({ key: z.string(), name: text })),
  indicators: z.array(item),
  methods: z.array(
    z.object({
      method: weightMethod,
      gap: methodGap.nullable(),
      /** In the order of `indicators`; null with a gap. */
      weights: z.array(z.number()).nullable(),
      /** Names of indicators that weigh 0 here although experts or data give them weight. */
      lost: z.array(text),
      /** Share of the AHP weights in the combination, where the method has one. */
      share: z.number().nullable(),
      /** Customers in another tier than under the baseline; null while nothing is collected. */
      moved: z.object({ up: z.int(), down: z.int(), other: z.int() }).nullable(),
      /** Customers by tier, in the order of `tiers`. */
      counts: z.array(z.int()).nullable(),
    }),
  ),
});
export type WeightMethods = z.output<typeof weightMethods>;
