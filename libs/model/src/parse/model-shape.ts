import { DIRECTIONS, MISSING_POLICIES, ORIGINS, UNITS } from '../types.js';
import {
  aBoolean,
  aKey,
  aNumber,
  aString,
  aWholeNumber,
  byKind,
  listOf,
  objectOf,
  oneOf,
  orNull,
} from './checks.js';

const text = objectOf({ zh: aString, en: aString });
const kind = aString;
const direction = oneOf(DIRECTIONS);
const origin = oneOf(ORIGINS);
const months = aWholeNumber(1);
const unit = oneOf(UNITS);

const band = objectOf({
  score: aNumber,
  from: orNull(aNumber),
  fromInclusive: aBoolean,
  to: orNull(aNumber),
  toInclusive: aBoolean,
});

const rule = byKind({ 'as-is': objectOf({ kind }), bands: objectOf({ kind, bands: listOf(band) }) });

const part = objectOf(
  { metric: aKey, months, name: text, unit, direction, rule, ruleOrigin: origin },
  { ruleNote: text },
);

const source = byKind({
  metric: objectOf({ kind, metric: aKey, months }),
  metrics: objectOf({ kind, parts: listOf(part), join: oneOf(['average', 'worst']) }),
  value: objectOf({ kind }),
  experts: objectOf({ kind, rubric: listOf(objectOf({ score: aNumber, name: text, anchor: text })) }),
});

const indicator = objectOf(
  {
    key: aKey,
    name: text,
    definition: text,
    problem: text,
    unit,
    direction,
    source,
    missing: oneOf(MISSING_POLICIES),
    rule,
    ruleOrigin: origin,
    printedWeight: aNumber,
  },
  { ruleNote: text },
);

const measure = objectOf(
  { key: aKey, name: text, department: aKey, dueInDays: aWholeNumber(0) },
  { whenWeakest: aKey },
);

const tier = objectOf(
  {
    key: aKey,
    name: text,
    letter: aString,
    from: aNumber,
    description: text,
    actionRequired: aBoolean,
    playbook: objectOf({ name: text, measures: listOf(measure) }),
  },
  { printedRange: aString },
);

const gate = objectOf({
  key: aKey,
  tier: aKey,
  dimension: aKey,
  atLeast: aNumber,
  otherwise: aKey,
  reason: text,
});

/** The shape of `EvaluationModel`, field by field. */
export const modelShape = objectOf({
  key: aKey,
  version: aString,
  name: text,
  source: text,
  scale: objectOf({ min: aNumber, max: aNumber }),
  dimensions: listOf(objectOf({ key: aKey, name: text, indicators: listOf(indicator) })),
  tiers: listOf(tier),
  gates: listOf(gate),
  minimumCoverage: aNumber,
  problemAtMost: aNumber,
});
