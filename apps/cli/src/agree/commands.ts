import type { JsonCommand } from '../platform/json-command.js';
import { agreeIcc } from './icc.js';
import { agreeKendallW } from './kendall-w.js';
import { agreeKrippendorff } from './krippendorff.js';
import { agreeTastleWierman } from './tastle-wierman.js';

/** All commands under `agree`. */
export const agreeCommands: readonly JsonCommand[] = [
  { name: 'kendall-w', summary: 'Concordance of rankings, corrected for ties', answer: agreeKendallW },
  { name: 'krippendorff', summary: 'Reliability with missing ratings', answer: agreeKrippendorff },
  { name: 'icc', summary: 'Intraclass correlation', answer: agreeIcc },
  { name: 'tastle-wierman', summary: 'Consensus on an ordinal scale', answer: agreeTastleWierman },
];
