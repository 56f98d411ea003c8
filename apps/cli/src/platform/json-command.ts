import type { Command } from 'commander';
import { readJson } from './json-input.js';

/** A command that turns one JSON document into another. */
export interface JsonCommand {
  readonly name: string;
  readonly summary: string;
  /** Answers plain data. Throws `Refused` when the input cannot be worked on. */
  readonly answer: (input: unknown) => unknown;
}

/** Adds `NAME IN` below a group such as `weigh`. */
export function addJsonCommand(group: Command, { name, summary, answer }: JsonCommand): void {
  group
    .command(name)
    .description(summary)
    .argument('<in>', 'a JSON file, or - for standard input')
    .action((input: string) => printJson(answer(readJson(input))));
}

/** Prints an answer: two blanks of indent, numbers unrounded. */
export function printJson(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
