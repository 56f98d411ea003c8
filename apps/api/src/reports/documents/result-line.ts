import type { CustomerResult } from '../../stages/calculation/calculation.reader.js';

/** A result without the way to it. */
export type ResultLine = Omit<CustomerResult, 'explanation'>;
