import { Command } from 'commander';
import { agreeCommands } from './agree/commands.js';
import { addClvCommand } from './evaluate/clv/command.js';
import { evaluateCommands } from './evaluate/commands.js';
import { addModelCommands } from './model/commands.js';
import { addJsonCommand } from './platform/json-command.js';
import { addScoreCommand } from './score/command.js';
import { weighCommands } from './weigh/commands.js';

/** The whole command line. Errors of usage are thrown, not printed. */
export function createProgram(): Command {
  const program = new Command('assay')
    .description('Customer evaluation on files: the numbers of the server, without a server')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  const weigh = program.command('weigh').description('Weights from comparisons and from data');
  for (const command of weighCommands) addJsonCommand(weigh, command);
  const agree = program.command('agree').description('How far raters agree');
  for (const command of agreeCommands) addJsonCommand(agree, command);
  const evaluate = program.command('evaluate').description('Evaluation methods on plain data');
  for (const command of evaluateCommands) addJsonCommand(evaluate, command);
  addClvCommand(evaluate);
  addModelCommands(program);
  addScoreCommand(program);
  return program;
}
