import type { CustomerResult } from '../../stages/calculation/run.entity.js';

/** A result without the way to it. */
export type ResultLine = Omit<CustomerResult, 'explanation'>;
