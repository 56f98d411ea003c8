import type { JsonCommand } from '../platform/json-command.js';
import { evaluateFuzzy } from './fuzzy.js';
import { evaluateMembership } from './membership.js';
import { evaluatePca } from './pca.js';
import { evaluateSensitivity } from './sensitivity.js';
import { evaluateTopsis } from './topsis.js';

/** The commands under `evaluate` that turn JSON into JSON. */
export const evaluateCommands: readonly JsonCommand[] = [
  { name: 'fuzzy', summary: 'Fuzzy comprehensive evaluation', answer: evaluateFuzzy },
  { name: 'pca', summary: 'Principal components', answer: evaluatePca },
  { name: 'sensitivity', summary: 'Weight changes that swap ranks', answer: evaluateSensitivity },
  { name: 'membership', summary: 'Memberships of values in grades', answer: evaluateMembership },
  { name: 'topsis', summary: 'Ranking by closeness to the ideal', answer: evaluateTopsis },
];
