import { createHash } from 'node:crypto';
import type { Action } from './action.entity.js';

type Likeness = Pick<Action, 'cycleId' | 'customerId' | 'indicator' | 'measure' | 'measureKey'>;

/**
 * What makes two open actions the same: customer, problem and measure of one cycle. A measure of a
 * playbook is known by its key, any other by its words.
 */
export function openKey(action: Likeness): string {
  const words = [action.measure.zh, action.measure.en]
    .map((text) => (text ?? '').trim().replaceAll(/\s+/g, ' ').toLowerCase())
    .join('\n');
  const parts = [action.cycleId, action.customerId, action.indicator ?? '', action.measureKey ?? words];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
