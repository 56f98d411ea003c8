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

/**
 * Jest configuration of a project that runs in Node, as ES modules.
 *
 * @param {string} displayName the Nx project's name
 * @param {string} configUrl `import.meta.url` of the project's jest.config.mjs
 * @param {import('jest').Config} [more] settings of this project alone
 * @returns {import('jest').Config}
 */
export function nodeProject(displayName, configUrl, more = {}) {
  return {
    displayName,
    rootDir: fileURLToPath(new URL('.', configUrl)),
    testEnvironment: 'node',
    testMatch: ['<rootDir>/**/*.spec.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '^.+\\.ts$': ['@swc/jest', swc] },
    moduleNameMapper: { '^@assay/(.*)$': `${workspace}libs/$1/src/index.ts` },
    ...more,
  };
}
