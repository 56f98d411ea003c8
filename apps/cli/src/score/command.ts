import { parseDay } from '@assay/metrics';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { score, type ScoreOptions } from './score.js';

/** Adds `score`: canonical files in, metrics, scores and tiers out. */
export function addScoreCommand(program: Command): void {
  program
    .command('score')
    .description('Metrics, scores and tiers of all customers in a folder of canonical files')
    .requiredOption('--model <template|file>', 'the key of a template (s0 for short), or a JSON file')
    .requiredOption('--data <folder>', 'the folder with the canonical files')
    .requiredOption('--as-of <date>', 'the last day that counts, YYYY-MM-DD', asOfDay)
    .requiredOption('--out <folder>', 'where the results go; made if it is not there')
    .addOption(
      new Option('--rfm <way>', 'how RFM scores are cut').choices(['quantile', 'ntile']).default('quantile'),
    )
    .action((options: ScoreOptions) => score(options));
}

function asOfDay(text: string): number {
  const day = parseDay(text);
  if (day === undefined) throw new InvalidArgumentError('a day that exists, as YYYY-MM-DD, is needed.');
  return day;
}
