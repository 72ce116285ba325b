/**
 * Which way imports go in `src`: which folders and packages a file may import from, besides its own folder. From
 * `types` only with `import type`. A later line replaces an earlier one for the same file.
 */
const LAYERS = {
  'core/**': { may: [], types: [] },
  'cognito/**': { may: ['./core'], types: [] },
  'transports/**': { may: ['./core', './cognito'], types: [] },
  'transports/awsSdk.ts': { may: ['./core', './cognito', '@aws-sdk/client-cognito-identity-provider'], types: [] },
  'server/**': { may: ['./core', './cognito', './transports'], types: [] },
  'browser/**': { may: ['./core'], types: [] },
  'locales/**': { may: [], types: ['./core', 'react'] },
  'react/**': {
    may: ['./core', './cognito', './browser', './transports', 'react', '@tanstack/react-query'],
    types: ['./locales'],
  },
  'components/**': {
    may: ['./core', './cognito', './browser', './react', './locales', 'react'],
    types: ['@tanstack/react-query'],
  },
  'testing/**': { may: ['node:http'], types: ['./core', 'node:net'] },
  'testing/msw.ts': { may: ['msw'], types: ['./core'] },
  'testing/react.tsx': {
    may: ['./index.ts', 'react', '@tanstack/react-query', '@testing-library/react'],
    types: ['./core'],
  },
}

const OUTSIDE = ['./test', './stories', './build', './.storybook']
const isFolder = (name) => name.startsWith('./')
const anyOf = (names) => names.map((name) => name.replace('./', '')).join('|')

/** ESLint configurations that hold `src` to {@link LAYERS}. */
export const layers = [
  {
    files: ['src/**'],
    rules: { 'import-x/no-restricted-paths': ['error', { zones: [{ target: './src', from: OUTSIDE }] }] },
  },
  ...Object.entries(LAYERS).map(([files, { may, types }]) => ({
    files: [`src/${files}`],
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: zones(files.split('/')[0], [...may, ...types]) }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns(may, types) }],
    },
  })),
]

function zones(folder, known) {
  const except = [`./${folder}`, ...known.filter(isFolder)]
  const message = `src/${folder} may not import this: build/layers.js says which way imports go.`
  return [
    { target: './src', from: './src', except, message },
    { target: './src', from: OUTSIDE },
  ]
}

function patterns(may, types) {
  const packages = [...may, ...types].filter((name) => !isFolder(name))
  const allowed = packages.length ? `(?!(${anyOf(packages)})(/|$))` : ''
  const typed = (names, before) => {
    const message = 'Only its types may be imported here: build/layers.js says which way imports go.'
    return names.length ? [{ regex: `${before}(${anyOf(names)})(/|$)`, allowTypeImports: true, message }] : []
  }
  return [
    { regex: `^(?![./])${allowed}`, message: 'This package may not be imported here: see build/layers.js.' },
    ...typed(types.filter(isFolder), String.raw`^\.\.?/(.*/)?`),
    ...typed(
      types.filter((name) => !isFolder(name)),
      '^',
    ),
  ]
}
