import * as z from 'zod';
import { numeric } from '../platform/number-input.js';

/** One row per rater, one column per item; null = missing. */
export const ratings = z.array(z.array(numeric.nullable()));
