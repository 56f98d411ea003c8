import * as z from 'zod';

/** One row per rater, one column per item; null = missing. */
export const ratings = z.array(z.array(z.number().nullable()));
