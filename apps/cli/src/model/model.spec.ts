import { writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../testing/company-folder.js';
import { runAssay } from '../../testing/run-assay.js';

const S0 = 'value-relationship-potential-risk';
const parsed = (...args: string[]): unknown => JSON.parse(runAssay(args).stdout);

describe('assay model', () => {
  it('lists the templates by key, version, name and source in both languages', () => {
    const text = {
      zh: expect.stringMatching(/\p{Script=Han}/u) as string,
      en: expect.stringMatching(/[a-z]/) as string,
    };
    expect(parsed('model', 'list')).toContainEqual({
      key: S0,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      name: text,
      source: text,
    });
  });

  it('shows a whole model, by its key or by its short name', () => {
    const shown = parsed('model', 'show', S0) as { key: string; dimensions: { key: string }[] };
    expect(shown.dimensions.map(({ key }) => key)).toEqual(['value', 'relationship', 'potential', 'risk']);
    expect(parsed('model', 'show', 's0')).toEqual(shown);
  });

  it('lints a file: 120 % is named, with the repair that normalises', () => {
    const folder = newFolder();
    const file = join(folder, 'model.json');
    writeFileSync(file, runAssay(['model', 'show', 's0']).stdout);
    const findings = parsed('model', 'lint', file);
    rmSync(folder, { recursive: true });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'weights-sum',
        facts: { sum: 120, factor: 1.2 },
        repairs: expect.arrayContaining(['normalise']) as string[],
      }),
    );
  });

  it('lints standard input, whose shape may be wrong', () => {
    const run = runAssay(['model', 'lint', '-'], '{"key":"x"}');
    expect(run.exit).toBe(0);
    expect(
      (JSON.parse(run.stdout) as { severity: string }[]).every(({ severity }) => severity === 'fault'),
    ).toBe(true);
  });

  it.each([
    [['model', 'show', 'nothing'], 1, 'model-not-found'],
    [['model', 'lint', '/no/such/file.json'], 1, 'input-not-found'],
    [['model', 'show'], 2, 'usage'],
    [['model', 'paint'], 2, 'usage'],
  ])('%j ends with %i', (args, exit, code) => {
    const run = runAssay(args);
    expect([run.exit, run.stdout]).toEqual([exit, '']);
    expect(JSON.parse(run.stderr)).toMatchObject({ error: { code } });
  });

  it('help is no error', () => {
    const run = runAssay(['--help']);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('score');
  });
});
