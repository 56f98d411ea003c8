import { parseModel, templates, type EvaluationModel } from '@assay/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluationModel } from './model.js';

/** Every place of a JSON value, as the steps that lead to it. */
function placesOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner).map((rest) => [key, ...rest])),
  ];
}

/** A copy with the value at the place replaced. */
function withValueAt(value: unknown, [step, ...rest]: readonly string[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((inner: unknown, at) =>
      String(at) === step ? withValueAt(inner, rest, replacement) : inner,
    );
  }
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === step ? withValueAt(inner, rest, replacement) : inner]),
  );
}

describe('evaluationModel', () => {
  it.each(templates)('takes $key as it stands', (template: EvaluationModel) => {
    expect(evaluationModel.parse(JSON.parse(JSON.stringify(template)))).toEqual(template);
  });

  it('law: agrees with parseModel about S0 with any one value replaced', () => {
    const [template] = templates;
    const replacements = [null, true, -1, 0.5, 3, '', 'spend', 'no key', [], {}, { zh: '值', en: 'Value' }];
    const replaced = fc.record({
      place: fc.constantFrom(...placesOf(template)),
      replacement: fc.constantFrom(...replacements),
    });
    let taken = 0;
    let refused = 0;
    fc.assert(
      fc.property(replaced, ({ place, replacement }) => {
        const candidate = withValueAt(template, place, replacement);
        const { ok } = parseModel(candidate);
        expect({ place, ok: evaluationModel.safeParse(candidate).success }).toEqual({ place, ok });
        if (ok) taken += 1;
        else refused += 1;
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(taken).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  });
});
