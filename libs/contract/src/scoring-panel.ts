import { AGGREGATES } from '@assay/scoring';
import * as z from 'zod';
import { id, moment, personRef, text } from './common.js';

/** How sure an expert is of a score. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export const confidence = z.enum(CONFIDENCES);
export type Confidence = z.output<typeof confidence>;

/** How several scores become the one that counts. */
export const aggregate = z.enum(AGGREGATES);

export const rulesChoice = {
  /** The official aggregate, from which results are calculated; the others are shown beside it. */
  aggregate,
  /** Fewest experts whose scores a customer needs. */
  minRaters: z.int().min(1).max(20),
};

/** What is decided about the scoring before it opens. */
export const scoringRules = z.object({
  ...rulesChoice,
  /** When the scoring opened; from then on nothing of this changes. */
  fixedAt: moment.nullable(),
  /** When the panel's scores were disclosed to it, so that changes need a reason from then on. */
  secondRoundAt: moment.nullable(),
  /** Why customers with fewer experts are let through all the same. */
  waiver: z.object({ reason: z.string(), by: z.string(), at: moment }).nullable(),
  /** 0 as long as nobody chose anything. */
  version: z.int().min(0),
});
export type ScoringRules = z.output<typeof scoringRules>;

/** What the scores of one customer and indicator come to, side by side. */
export const aggregates = z.object({
  indicator: z.string(),
  count: z.int(),
  mean: z.number(),
  median: z.number(),
  trimmed: z.number(),
  /** Null until the whole panel is done: it stands on the scores of all customers. */
  corrected: z.number().nullable(),
  /** The one that counts. */
  official: z.number().nullable(),
});
export type ScoreAggregates = z.output<typeof aggregates>;

/** What the panel said before, without names; null where fewer than three scored. */
export const firstRound = z.object({
  own: z.number().nullable(),
  count: z.int(),
  median: z.number(),
  /** Quartiles. */
  lower: z.number(),
  upper: z.number(),
  /** Best level first; null below five scores. */
  histogram: z.array(z.object({ score: z.number(), count: z.int() })).nullable(),
  /** Reasons of the others. */
  notes: z.array(z.string()),
});
export type FirstRound = z.output<typeof firstRound>;

/** A coefficient of agreement with its reading, or why there is none. */
export const agreementFigure = z.object({
  value: z.number().nullable(),
  reading: text.nullable(),
  raters: z.int(),
  items: z.int(),
  problem: text.nullable(),
});
export type AgreementFigure = z.output<typeof agreementFigure>;

export const panelAgreement = z.object({
  indicator: z.string(),
  kendallW: agreementFigure,
  icc: agreementFigure,
  iccModel: z.enum(['one-way', 'two-way-agreement']),
  /** Krippendorff's, ordinal. */
  alpha: agreementFigure,
});
export type PanelAgreement = z.output<typeof panelAgreement>;

export const panelRater = z.object({
  person: personRef,
  /** Customers scored. */
  customers: z.int(),
  indicators: z.array(
    z.object({
      indicator: z.string(),
      mean: z.number().nullable(),
      /** Standard deviation of the own scores. */
      spread: z.number().nullable(),
      /** Points below the others on the same customers; null where there are none. */
      severity: z.number().nullable(),
      /** Customers that others scored, too. */
      compared: z.int(),
    }),
  ),
  /** Customers whose tier would be another without this expert, by the model's own weights. */
  moved: z.int(),
  moves: z.array(z.object({ from: z.string().nullable(), to: z.string().nullable(), customers: z.int() })),
});
export type PanelRater = z.output<typeof panelRater>;

/** Statistics of the panel; none as long as a sheet is open. */
export const panelReport = z.object({
  indicators: z.array(z.object({ key: z.string(), name: text })),
  tiers: z.array(z.object({ key: z.string(), name: text })),
  /** Sheets still open. */
  open: z.int(),
  panel: z.object({ agreement: z.array(panelAgreement), raters: z.array(panelRater) }).nullable(),
});
export type PanelReport = z.output<typeof panelReport>;

/** What the panel makes of one customer; nothing as long as one of its sheets is open. */
export const customerPanel = z.object({
  customer: z.object({ id, code: z.string(), name: z.string() }),
  panel: z
    .object({
      aggregates: z.array(aggregates),
      indicators: z.array(
        z.object({
          indicator: z.string(),
          /** Share of experts per grade. */
          grades: z.array(z.object({ score: z.number(), name: text, share: z.number() })),
          confidence: z.array(z.object({ level: confidence, count: z.int() })),
          notes: z.array(z.string()),
        }),
      ),
      /** Fuzzy evaluation from the shares of experts per grade, over all indicators that experts score. */
      fuzzy: z
        .object({
          score: z.number(),
          grades: z.array(z.object({ score: z.number(), name: text, share: z.number() })),
          /** Score of the grade with the largest membership. */
          largest: z.number().nullable(),
          /** The two largest memberships are too near for the largest one to be certain. */
          close: z.boolean(),
        })
        .nullable(),
      changes: z.array(
        z.object({
          expert: z.string(),
          indicator: z.string(),
          from: z.number(),
          to: z.number(),
          reason: z.string(),
          at: moment,
        }),
      ),
    })
    .nullable(),
});
export type CustomerPanel = z.output<typeof customerPanel>;
