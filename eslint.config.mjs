import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.ts', 'test/**/*.ts', 'libs/testing/**/*.ts'];

const nodeGlobals = [
  ...['__dirname', '__filename', 'module', 'require', 'exports'],
  ...['console', 'fetch', 'performance', 'process', 'Buffer', 'URL', 'URLSearchParams', 'AbortController'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'structuredClone'],
];

export default defineConfig(
  globalIgnores(['**/dist/', 'coverage/', '.data/', 'sdk/src/generated/', 'test/house/planted/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // `() => clear()` and `return void queue.add(…)` are read as they are meant.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      // A Nest module is an empty class that its decorator fills.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // [...text] goes by code points, which is what one wants of it.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['libs/**/*.ts'],
    // zod goes on to the pattern with a text that is too long already, and a pattern may take its time about a megabyte.
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name="regex"] > MemberExpression > CallExpression[callee.property.name="max"][arguments.length=1]',
          message: 'Have what is too long end there: .max(…, { abort: true }).regex(…).',
        },
        {
          selector:
            'CallExpression[callee.property.name="max"] > MemberExpression > CallExpression[callee.property.name="regex"]',
          message: 'Look at the length before the pattern: .max(…, { abort: true }).regex(…).',
        },
      ],
    },
  },
  {
    files: ['{apps,libs}/**/*.ts'],
    ignores: specs,
    // What outgrows this has a second thing in it.
    rules: { 'max-lines': ['error', 300] },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['libs/testing/**'],
    // The boundaries' own check sees what is imported at run time; this one holds for imports of types as well.
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\.?/.*\\bsrc/',
              message: 'Enter another module by its front door: @omni/<module>.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.handler.ts'],
    rules: { 'max-lines-per-function': ['error', 60], 'max-params': ['error', 5] },
  },
  {
    files: specs,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // expect(service.method) names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      // Answers of the API come untyped, and a test says in its assertions what they are.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      'no-console': 'off',
    },
  },
  {
    // Programs for the terminal speak through the console.
    files: ['scripts/**', 'test/bench/**', 'apps/*/src/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
);
