import { parseJudgement } from '@assay/weighting';
import * as z from 'zod';

/** A number, or one as text such as "1/3". */
export const numeric = z.union([z.number(), z.string()]).transform((raw, context) => {
  const value = parseJudgement(raw);
  if (value !== null) return value;
  context.addIssue({ code: 'custom', message: `"${raw}" is no number` });
  return z.NEVER;
});
