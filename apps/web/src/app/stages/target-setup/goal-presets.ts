import type { texts } from './texts';

type Key = keyof (typeof texts)['zh'];

/** A purpose in words, with what it is measured by; the figures are the company's own. */
export interface GoalPreset {
  readonly name: Key;
  readonly goal: Key;
  readonly measure: Key;
  readonly unit: string;
}

export const GOAL_PRESETS: readonly GoalPreset[] = [
  { name: 'presetValue', goal: 'presetValueGoal', measure: 'presetValueMeasure', unit: '%' },
  { name: 'presetChurn', goal: 'presetChurnGoal', measure: 'presetChurnMeasure', unit: '%' },
  { name: 'presetPayment', goal: 'presetPaymentGoal', measure: 'presetPaymentMeasure', unit: '%' },
  { name: 'presetService', goal: 'presetServiceGoal', measure: 'presetServiceMeasure', unit: '%' },
];
