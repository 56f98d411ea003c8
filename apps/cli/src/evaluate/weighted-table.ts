import * as z from 'zod';

/** Objects measured on indicators that have a direction and a weight. */
export const weightedTable = z.strictObject({
  columns: z.array(
    z.strictObject({
      key: z.string().min(1),
      direction: z.enum(['benefit', 'cost']).default('benefit'),
      weight: z.number(),
    }),
  ),
  rows: z.array(z.array(z.number())),
});
