/** Run from the root of the workspace; see README.md. @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    projectType: 'custom',
    configFile: 'libs/weighting/jest.config.mjs',
    config: { setupFiles: ['<rootDir>/testing/fewer-runs.ts'] },
  },
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  mutate: ['libs/weighting/src/**/*.ts', '!**/*.spec.ts', '!**/index.ts'],
  // only the lib and what its tests are run by goes into the sandbox
  ignorePatterns: [
    ...['.angular', '.assay', '.nx', 'apps', 'dist', 'docs', 'e2e', 'tools/{bench,demo,services}'],
    'libs/{charts,contract,cycle,metrics,model,scoring}',
  ],
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'dist/stryker/weighting.json' },
  tempDirName: 'dist/stryker/sandbox',
  thresholds: { high: 90, low: 85, break: 85 },
};
