import { describe, expect, it } from '@jest/globals';
import { aModel } from '../small-model.fixture.js';
import { templates } from '../templates/templates.js';
import { parseModel } from './parse-model.js';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('parseModel', () => {
  it.each(templates.map((template) => [template.key, template] as const))(
    'reads %s back from JSON',
    (_, model) => {
      expect(parseModel(throughJson(model))).toEqual({ ok: true, model });
    },
  );

  it('lists every fault of the shape with its place', () => {
    const [one] = aModel().dimensions;
    const broken: unknown = {
      ...aModel(),
      scale: { min: '1', max: 5 },
      dimensions: [{ ...one, indicators: [{ ...one?.indicators[0], source: { kind: 'oracle' } }] }],
      minimumCoverage: undefined,
      'a/b~c': 1,
    };
    const parsed = parseModel(broken);
    expect(parsed.ok ? [] : parsed.findings.map(({ code, path }) => [code, path])).toEqual([
      ['shape-wrong', '/scale/min'],
      ['shape-wrong', '/dimensions/0/indicators/0/source/kind'],
      ['shape-wrong', '/minimumCoverage'],
      ['field-unknown', '/a~1b~0c'],
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'model'],
    ['a number', 7],
  ])('refuses %s', (_, value) => {
    expect(parseModel(value)).toMatchObject({ ok: false, findings: [{ code: 'shape-wrong', path: '' }] });
  });

  it.each(['__proto__', 'Spend', '1st', 'a b', '', 'x'.repeat(65)])('refuses the key "%s"', (key) => {
    expect(parseModel(throughJson({ ...aModel(), key }))).toMatchObject({
      ok: false,
      findings: [{ code: 'shape-wrong', path: '/key' }],
    });
  });

  it('refuses numbers that are not finite', () => {
    expect(parseModel({ ...aModel(), problemAtMost: NaN })).toMatchObject({ ok: false });
    expect(parseModel({ ...aModel(), problemAtMost: Infinity })).toMatchObject({ ok: false });
  });
});
