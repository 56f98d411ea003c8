import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { Refused } from './refused.js';

const STDIN = 0;

/**
 * Reads JSON from a file, or from standard input when the name is `-`.
 *
 * @throws Refused `input-not-found`, `input-not-json`
 */
export function readJson(name: string): unknown {
  const text = new TextDecoder().decode(readBytes(name));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused('input-not-json', `${name} is not JSON: ${messageOf(error)}`, { input: name });
  }
}

/**
 * What a schema makes of an input.
 *
 * @throws Refused `input-invalid`, with every fault and its path
 */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const first = issues[0];
  throw new Refused('input-invalid', `${first?.path || 'the input'}: ${first?.message ?? 'not valid'}`, {
    issues,
  });
}

/**
 * The bytes of a file, or of standard input when the name is `-`.
 *
 * @throws Refused `input-not-found`
 */
export function readBytes(name: string): Uint8Array {
  try {
    return readFileSync(name === '-' ? STDIN : name);
  } catch (error) {
    throw new Refused('input-not-found', `${name} cannot be read: ${messageOf(error)}`, { input: name });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
