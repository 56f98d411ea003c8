/** Mutation test of the fuzzy and PCA parts: `npx stryker run libs/scoring/stryker.config.mjs`. Not part of CI. */
export default {
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    configFile: 'libs/scoring/jest.config.mjs',
    config: { testMatch: ['<rootDir>/src/{fuzzy,pca}/**/*.spec.ts'] },
    enableFindRelatedTests: false,
  },
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  mutate: ['libs/scoring/src/{fuzzy,pca}/**/*.ts', '!**/*.spec.ts', '!**/*.fixture.ts'],
  // what jest needs of the workspace, and nothing that is built or kept
  ignorePatterns: [
    '**',
    '!package.json',
    '!tsconfig.json',
    '!libs/{model,cycle,weighting,scoring}/**',
    '!tools/jest/**',
  ],
  tempDirName: '.assay/stryker',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
