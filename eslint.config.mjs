import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const specs = [
  '**/*.spec.ts',
  '**/*.fixture.ts',
  'apps/api/test/**',
  'apps/api/test/**',
  'apps/web/src/testing/**',
  'e2e/**',
];

/** Who may stand on whom. What crosses these lines is an error in the import itself. */
const boundaries = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:domain'] },
  {
    sourceTag: 'scope:web',
    onlyDependOnLibsWithTags: ['scope:shared'],
    bannedExternalImports: [
      '@nestjs/*',
      'typeorm',
      'bullmq',
      'ioredis',
      'mysql2',
      'puppeteer-core',
      'rxjs/fetch',
    ],
  },
  {
    sourceTag: 'scope:server',
    onlyDependOnLibsWithTags: ['scope:shared', 'type:tool'],
    bannedExternalImports: ['@angular/*', 'ng-zorro-antd', '@jsverse/*'],
  },
  {
    sourceTag: 'scope:cli',
    onlyDependOnLibsWithTags: ['scope:shared'],
    bannedExternalImports: ['@nestjs/*', '@angular/*', 'typeorm', 'bullmq'],
  },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['scope:shared', 'type:tool'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['scope:shared', 'type:tool'] },
];

/** The only packages a pure lib may import, and whether only their types. Node's own modules are packages too. */
const packagesOfLibs = {
  charts: { packages: ['echarts'], typesOnly: true },
  contract: { packages: ['zod'] },
  cycle: { packages: [] },
  metrics: { packages: [] },
  model: { packages: [] },
  scoring: { packages: ['ml-matrix'] },
  weighting: { packages: ['ml-matrix'] },
};

function onlyPackages([lib, { packages, typesOnly = false }]) {
  const group = (names) => `^(?!\\.{1,2}/|@assay/${names.map((name) => `|${name}(/|$)`).join('')})`;
  const nothingElse = {
    regex: group(packages),
    message: `libs/${lib} is pure: it imports ${packages.join(', ') || 'no package at all'}.`,
  };
  const types = {
    regex: `^(${packages.join('|')})(/|$)`,
    allowTypeImports: true,
    message: `libs/${lib} takes only the types of ${packages.join(', ')}.`,
  };
  return {
    files: [`libs/${lib}/src/**/*.ts`],
    ignores: specs,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: typesOnly ? [nothingElse, types] : [nothingElse] },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'setTimeout', 'setInterval', 'window', 'document', 'console'].map((name) => ({
          name,
          message: 'A domain lib does no input or output and knows no clock.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a seeded generator as an argument.' },
        { object: 'Date', property: 'now', message: 'Take the moment as an argument.' },
      ],
    },
  };
}

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in platform/config only.',
};
const now = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Take the moment from the clock, or as an argument.',
};
const asksTables = [
  {
    selector: "CallExpression[callee.object.name='manager']",
    message: 'Only a repository asks the tables; others hand the transaction on.',
  },
  {
    selector: "CallExpression[callee.object.property.name='manager']",
    message: 'Only a repository asks the tables; others hand the transaction on.',
  },
  {
    selector:
      "CallExpression[callee.object.property.name='reader'][callee.object.object.property.name='work']",
    message: 'Only a repository asks the tables; others hand the connection on.',
  },
];
const focused = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|fixme)$/]',
    message: 'Every test runs, every time.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fdescribe|fit|xdescribe|xit|xtest)$/]',
    message: 'Every test runs.',
  },
];
const swallowed = {
  selector:
    "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[body.type='BlockStatement'][body.body.length=0]",
  message: 'A failure is handled or passed on, never swallowed.',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      'dist',
      '.assay',
      '.nx',
      '.angular',
      'coverage',
      '**/fixtures',
      'test-results',
    ],
  },
  // a rule that one can switch off beside the fault is no rule
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-empty': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          banTransitiveDependencies: false,
          depConstraints: boundaries,
        },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // says nothing about right or wrong, and its advice changes with the checker's version
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // a handler may promise more than it does today
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', swallowed, ...focused],
    },
  },
  {
    files: ['apps/api/src/**/*.ts', 'apps/web/src/**/*.ts', 'apps/cli/src/**/*.ts', 'libs/**/*.ts'],
    ignores: ['apps/api/src/platform/config/**', ...specs],
    rules: { 'no-restricted-syntax': ['error', swallowed, ...focused, noEnvironment] },
  },
  {
    files: ['apps/api/src/{core,stages}/**/*.ts'],
    ignores: ['**/*.repository.ts', ...specs],
    rules: { 'no-restricted-syntax': ['error', swallowed, ...focused, noEnvironment, ...asksTables] },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', swallowed, ...focused, noEnvironment, now] },
  },
  ...Object.entries(packagesOfLibs).map(onlyPackages),
  {
    files: specs,
    rules: {
      // matchers answer `any`; what they are compared with is typed
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // run by Node as they are, before anything is built: no aliases
    files: ['tools/start/**/*.ts', 'tools/checks/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  {
    files: ['apps/web/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: ['apps/web/tsconfig.spec.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ['apps/web/src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    // a dialog takes the focus, and says by this word where
    rules: { '@angular-eslint/template/no-autofocus': 'off' },
  },
  prettier,
);
