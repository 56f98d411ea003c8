import { fileURLToPath } from 'node:url';

const swc = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
    },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const workspace = fileURLToPath(new URL('../../', import.meta.url));

/** @typedef {import('jest').Config} Config */

/**
 * What every project that runs in Node shares, as ES modules.
 *
 * @param {string} displayName
 * @param {string} configUrl
 * @returns {Config}
 */
function common(displayName, configUrl) {
  return {
    displayName,
    rootDir: fileURLToPath(new URL('.', configUrl)),
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '^.+\\.ts$': ['@swc/jest', swc] },
    moduleNameMapper: {
      '^@assay/(.*)$': `${workspace}libs/$1/src/index.ts`,
      '^@assay-tools/(.*)$': `${workspace}tools/$1/index.ts`,
      // sources name the file they become; Jest reads the file they are
      '^(\\.{1,2}/.*)\\.js$': '$1',
    },
  };
}

/**
 * Small tests: no server, no browser, no clock but their own.
 *
 * @param {string} displayName the Nx project's name
 * @param {string} configUrl `import.meta.url` of the project's jest.config.mjs
 * @param {Config} [more] settings of this project alone
 * @returns {Config}
 */
export function nodeProject(displayName, configUrl, more = {}) {
  return {
    ...common(displayName, configUrl),
    testMatch: ['<rootDir>/**/*.spec.ts'],
    testPathIgnorePatterns: ['/node_modules/', '\\.medium\\.spec\\.ts$'],
    ...more,
  };
}

/**
 * Medium tests: against a real MariaDB and Redis that the set-up starts and the tear-down ends.
 * Specs reach them through `connectTestServices()` of `@assay-tools/services`.
 *
 * @param {string} displayName the Nx project's name
 * @param {string} configUrl `import.meta.url` of the project's jest.config.medium.mjs
 * @param {Config} [more] settings of this project alone
 * @returns {Config}
 */
export function mediumProject(displayName, configUrl, more = {}) {
  return {
    ...common(`${displayName}, medium`, configUrl),
    testMatch: ['<rootDir>/**/*.medium.spec.ts'],
    globalSetup: `${workspace}tools/jest/start-services.mjs`,
    globalTeardown: `${workspace}tools/jest/stop-services.mjs`,
    // a machine with much else to do is slow, and no reason to fail
    testTimeout: 120_000,
    maxWorkers: 2,
    ...more,
  };
}
