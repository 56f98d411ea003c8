import type { JsonCommand } from '../platform/json-command.js';
import { weighAhp } from './ahp.js';
import { weighAhpGroup } from './ahp-group.js';
import { weighAhpTree } from './ahp-tree.js';
import { weighCombine } from './combine.js';
import { weighCritic } from './critic.js';
import { weighDeviation } from './deviation.js';
import { weighEntropy } from './entropy.js';
import { weighFuzzyAhp } from './fuzzy-ahp.js';
import { weighMerec } from './merec.js';
import { weighVariation } from './variation.js';

/** All commands under `weigh`. */
export const weighCommands: readonly JsonCommand[] = [
  { name: 'ahp', summary: 'Weights and consistency of one comparison', answer: weighAhp },
  { name: 'ahp-group', summary: 'Weights and consensus of several experts', answer: weighAhpGroup },
  { name: 'ahp-tree', summary: 'Weights of a hierarchy, totals of alternatives', answer: weighAhpTree },
  { name: 'entropy', summary: 'Weights by entropy', answer: weighEntropy },
  { name: 'critic', summary: 'Weights by contrast and conflict', answer: weighCritic },
  { name: 'variation', summary: 'Weights by the coefficient of variation', answer: weighVariation },
  { name: 'deviation', summary: 'Weights by the standard deviation', answer: weighDeviation },
  { name: 'merec', summary: 'Weights by the removal effect', answer: weighMerec },
  { name: 'combine', summary: 'Several weight sets into one', answer: weighCombine },
  { name: 'fuzzy-ahp', summary: 'Weights of a fuzzy comparison', answer: weighFuzzyAhp },
];
