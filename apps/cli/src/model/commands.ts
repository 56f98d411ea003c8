import { findingText, lint, parseModel, templates, type Finding } from '@assay/model';
import type { Command } from 'commander';
import { printJson } from '../platform/json-command.js';
import { readJson } from '../platform/json-input.js';
import { chooseModel, templateOf } from './choose-model.js';

/** Adds `model list`, `model show KEY` and `model lint FILE`. */
export function addModelCommands(program: Command): void {
  const model = program.command('model').description('Evaluation models: templates and the linter');
  model
    .command('list')
    .description('The built-in templates')
    .action(() => {
      printJson(templates.map(({ key, version, name, source }) => ({ key, version, name, source })));
    });
  model
    .command('show')
    .description('A whole model')
    .argument('<key>', 'the key of a template (s0 for short), or a JSON file')
    .action((key: string) => printJson(chooseModel(key)));
  model
    .command('lint')
    .description('What is wrong with a model, and the repairs offered')
    .argument('<file>', 'a JSON file, - for standard input, or the key of a template')
    .action((file: string) => printJson(findingsOf(file).map(described)));
}

function findingsOf(file: string): readonly Finding[] {
  const parsed = parseModel(templateOf(file) ?? readJson(file));
  return parsed.ok ? lint(parsed.model) : parsed.findings;
}

function described(finding: Finding) {
  const { code, severity, path, facts, repairs } = finding;
  return { code, severity, path, facts, text: findingText(finding), repairs: repairs.map(({ key }) => key) };
}
