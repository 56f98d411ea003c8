import { existsSync } from 'node:fs';
import { findTemplate, findingText, parseModel, S0_KEY, templates, type EvaluationModel } from '@assay/model';
import { readJson } from '../platform/json-input.js';
import { Refused } from '../platform/refused.js';

/** Short names of templates. */
const ALIASES: Readonly<Record<string, string>> = { s0: S0_KEY };

/** The built-in template of that key or short name. */
export function templateOf(name: string): EvaluationModel | undefined {
  return findTemplate(ALIASES[name.toLowerCase()] ?? name);
}

/**
 * The template of that key, or the model in that file (`-`: standard input).
 *
 * @throws Refused `model-not-found`, `input-not-json`, `model-shape`
 */
export function chooseModel(name: string): EvaluationModel {
  const template = templateOf(name);
  if (template !== undefined) return template;
  if (name !== '-' && !existsSync(name)) {
    const keys = templates.map(({ key }) => key);
    throw new Refused('model-not-found', `${name} is neither a template nor a file`, {
      name,
      templates: keys,
    });
  }
  const parsed = parseModel(readJson(name));
  if (parsed.ok) return parsed.model;
  throw new Refused('model-shape', `${name} does not have the shape of a model`, {
    findings: parsed.findings.map((finding) => ({ ...finding, text: findingText(finding) })),
  });
}
