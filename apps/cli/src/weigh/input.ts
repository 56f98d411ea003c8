import {
  COMPLETIONS,
  PRIORITY_METHODS,
  RANDOM_INDEX,
  SCALES,
  comparisonFromMatrix,
  comparisonFromUpper,
  rescale,
  type Comparison,
  type RandomIndexTable,
  type Scale,
} from '@assay/weighting';
import * as z from 'zod';
import { Refused, type Facts } from '../platform/refused.js';
import { demand } from '../platform/demand.js';

/** A judgement: a number, or a fraction as text such as "1/3". */
export const judgement = z.union([z.number(), z.string()]);
const openJudgement = judgement.nullable();

/** Judgements above the diagonal, row by row: as one list, or as a list of rows. */
export const upper = z.union([z.array(openJudgement), z.array(z.array(openJudgement))]);
export const matrix = z.array(z.array(openJudgement));

export const items = z.array(z.string().min(1));
export const method = z.enum(PRIORITY_METHODS);
export const scale = z.enum(SCALES);
export const completion = z.enum(COMPLETIONS);
export const randomIndex = z.union([
  z.enum(Object.keys(RANDOM_INDEX) as [RandomIndexTable, ...RandomIndexTable[]]),
  z.number(),
]);

/** One comparison out of `matrix` or `upper`, on the scale asked for. */
export function readComparison(
  names: readonly string[],
  input: { upper?: z.output<typeof upper> | undefined; matrix?: z.output<typeof matrix> | undefined },
  onto: Scale = 'linear',
  where: Facts = {},
): Comparison {
  if ((input.matrix === undefined) === (input.upper === undefined)) {
    throw new Refused('matrix-or-upper', 'Give either "matrix" or "upper".', where);
  }
  const read =
    input.matrix === undefined
      ? comparisonFromUpper(names, (input.upper ?? []).flat())
      : comparisonFromMatrix(names, input.matrix);
  return rescale(demand(read, where), onto);
}
