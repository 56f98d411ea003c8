import { parseDay, type Day } from '@assay/metrics';
import { InvalidArgumentError, type Command } from 'commander';
import { printJson } from '../../platform/json-command.js';
import { evaluateClv } from './clv.js';

/** Options of `evaluate clv`. */
interface ClvOptions {
  readonly horizonDays: number;
  readonly annualRate: number;
  readonly end: Day;
  readonly out?: string;
}

/** Adds `clv`: purchases in, parameters and a file of lifetime values out. */
export function addClvCommand(group: Command): void {
  group
    .command('clv')
    .description('Customer lifetime value by BG/NBD and Gamma-Gamma')
    .argument('<in>', 'a CSV file with customer, date and amount per line, or - for standard input')
    .requiredOption('--horizon-days <days>', 'how far ahead value is counted', horizonDays)
    .requiredOption('--annual-rate <rate>', 'discount rate of a year, 0.1 for 10 %', annualRate)
    .requiredOption('--end <date>', 'the last day of the calibration window, YYYY-MM-DD', endDay)
    .option('--out <file>', 'where the values of the customers go; else beside the input, as NAME-clv.csv')
    .action((input: string, { horizonDays: days, annualRate: rate, end, out }: ClvOptions) =>
      printJson(evaluateClv(input, { horizonDays: days, annualRate: rate }, end, out)),
    );
}

const MOST_DAYS = 36_500;

function horizonDays(text: string): number {
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= MOST_DAYS) return days;
  throw new InvalidArgumentError(`a whole number of days from 1 to ${MOST_DAYS} is needed.`);
}

function annualRate(text: string): number {
  const rate = Number(text);
  if (text.trim() !== '' && rate >= 0 && rate <= 1) return rate;
  throw new InvalidArgumentError('a fraction from 0 to 1 is needed, 0.1 for 10 %.');
}

function endDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new InvalidArgumentError('a day that exists, as YYYY-MM-DD, is needed.');
  return day;
}
