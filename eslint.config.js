import { defineConfig, globalIgnores } from 'eslint/config'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { layers } from './build/layers.js'

/** React's rules, its compiler's among them: each is an error. */
const reactRules = Object.keys(reactHooks.configs.flat['recommended-latest'].rules)

export default defineConfig(
  // The last are apps, each with a toolchain of its own.
  globalIgnores(['dist', 'storybook-static', 'coverage', '**/node_modules', 'test/compat/apps']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mts,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': ['error', { fixMixedExportsWithInlineTypeSpecifier: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Servers, old browsers and JavaScript callers lack what the types promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-unresolved': 'off',
    },
  },
  {
    files: ['**/*.{tsx,ts}'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: Object.fromEntries(reactRules.map((rule) => [rule, 'error'])),
  },
  { files: ['src/**'], rules: { 'import-x/no-default-export': 'error' } },
  layers,
  {
    files: ['test/**', 'stories/**'],
    rules: {
      // A double may be asynchronous by contract alone, and replies are `any` until they are asserted.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      // React's `act` is awaited whatever its callback returns.
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // amazon-cognito-identity-js calls itself deprecated; the pages that use it are who this package is for.
      '@typescript-eslint/no-deprecated': [
        'error',
        {
          allow: [
            {
              from: 'package',
              package: 'amazon-cognito-identity-js',
              name: ['CognitoUser', 'CognitoUserAttribute', 'CognitoUserPool'],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.test.{ts,tsx}', 'test/core/simulation/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'test/support/fc.ts gives it its seed.' },
      ],
    },
  },
  { files: ['**/*.{js,mjs}', '*.config.ts', 'build/**'], languageOptions: { globals: globals.node } },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
)
