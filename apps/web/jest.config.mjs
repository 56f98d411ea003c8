import presets from 'jest-preset-angular/presets/index.js';

const { moduleNameMapper: _, ...preset } = presets.createEsmPreset({
  tsconfig: '<rootDir>/tsconfig.spec.json',
});

export default {
  ...preset,
  displayName: 'web',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/theme/*.spec.mjs', '<rootDir>/build/*.spec.mjs'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: {
    '^tslib$': 'tslib/tslib.es6.js',
    '^@assay/(.*)$': '<rootDir>/../../libs/$1/src/index.ts',
    // The libs write the endings that Node wants.
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
