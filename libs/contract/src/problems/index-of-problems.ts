import { ROLE_NAMES, STATE_NAMES } from '@assay/cycle';
import * as z from 'zod';
import { TASK_NAMES } from '../task-names.js';
import { calculationProblems } from './calculation-problems.js';
import { commonProblems } from './common-problems.js';
import { customerProblems } from './customer-problems.js';
import { cycleProblems } from './cycle-problems.js';
import { dataProblems } from './data-problems.js';
import { peopleProblems } from './people-problems.js';
import { rowProblems } from './row-problems.js';
import { scoringProblems } from './scoring-problems.js';
import { reportProblems } from './report-problems.js';
import { reviewProblems } from './review-problems.js';
import { strategyProblems } from './strategy-problems.js';
import { trackingProblems } from './tracking-problems.js';
import { weightProblems } from './weight-problems.js';
import { fillFacts, type Facts, type Language, type ProblemText } from './problem.js';

/** Every refusal and blocker of the product, by code. Each stage adds its own file. */
export const problems = {
  ...commonProblems,
  ...peopleProblems,
  ...customerProblems,
  ...cycleProblems,
  ...dataProblems,
  ...rowProblems,
  ...calculationProblems,
  ...scoringProblems,
  ...weightProblems,
  ...reviewProblems,
  ...reportProblems,
  ...strategyProblems,
  ...trackingProblems,
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problems;

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}

const NAMES: Readonly<Record<string, Readonly<Record<string, Record<Language, string>>>>> = {
  role: ROLE_NAMES,
  stage: STATE_NAMES,
  state: STATE_NAMES,
  task: TASK_NAMES,
};

/**
 * Facts as one language shows them: roles, stages and tasks by name, and of a name given in both
 * languages (`indicator.zh`, `indicator.en`) the one that fits (`indicator`).
 */
export function localFacts(facts: Facts, lang: Language): Facts {
  const local: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(facts)) {
    const [base = name, language] = name.split('.');
    if (language !== undefined && language !== lang) continue;
    local[base] = NAMES[base]?.[String(value)]?.[lang] ?? value;
  }
  return local;
}

/** The refusal in words. An unknown code reads as an unexpected error. */
export function problemText(code: string, facts: Facts, lang: Language): string {
  const problem: ProblemText = isProblemCode(code) ? problems[code] : problems.unexpected;
  return fillFacts(problem[lang], localFacts(facts, lang));
}

/** RFC 9457 problem document, as every refusal is answered. */
export const problemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What stands in the way, for `stage-blocked`. */
  blockers: z
    .array(z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }))
    .optional(),
  /** The record's present version, for `stale-version`. */
  currentVersion: z.int().optional(),
});
export type ProblemDocument = z.output<typeof problemDocument>;
