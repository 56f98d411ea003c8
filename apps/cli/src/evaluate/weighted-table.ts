import * as z from 'zod';
import { numeric } from '../platform/number-input.js';

/** Objects measured on indicators that have a direction and a weight. */
export const weightedTable = z.strictObject({
  columns: z.array(
    z.strictObject({
      key: z.string().min(1),
      direction: z.enum(['benefit', 'cost']).default('benefit'),
      weight: numeric,
    }),
  ),
  rows: z.array(z.array(numeric)),
});
