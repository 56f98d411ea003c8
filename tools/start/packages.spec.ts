import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { stalePackages } from './packages.mjs';

describe('stalePackages', () => {
  let root: string;
  const write = (file: string, value: unknown) => writeFileSync(join(root, file), JSON.stringify(value));
  const lock = (version: string) => ({
    packages: {
      '': { dependencies: { zod: version } },
      'node_modules/zod': { version },
      'node_modules/@swc/core-darwin-arm64': { version: '1.0.0', optional: true },
    },
  });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'assay-packages-'));
    mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
    writeFileSync(join(root, 'node_modules/node/bin/node'), '');
    write('package.json', { dependencies: { zod: '4.6.7' } });
    write('package-lock.json', lock('4.6.7'));
    write('node_modules/.package-lock.json', { packages: { 'node_modules/zod': { version: '4.6.7' } } });
  });

  afterEach(() => rmSync(root, { recursive: true }));

  test('is content with what the lock asks for, packages of other platforms left out', () => {
    expect(stalePackages(root)).toBeUndefined();
  });

  test('wants an installation on a fresh clone, and after one that was broken off', () => {
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(stalePackages(root)).toBe('nothing is installed');
  });

  test('wants one after a pull that changed a version', () => {
    write('package.json', { dependencies: { zod: '4.7.0' } });
    write('package-lock.json', lock('4.7.0'));
    expect(stalePackages(root)).toBe('node_modules/zod is not 4.7.0');
  });

  test('wants one when package.json was edited and the lock not yet', () => {
    write('package.json', { dependencies: { zod: '4.6.7', uuid: '14.0.3' } });
    expect(stalePackages(root)).toBe('package.json has other dependencies');
  });

  test('wants one when the script that fetches Node was not allowed to run', () => {
    rmSync(join(root, 'node_modules/node/bin/node'));
    expect(stalePackages(root)).toBe('Node itself is missing');
  });
});
