import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { here, read } from '../support/package.js'
import { programOf } from '../support/program.js'

/** What the documents speak of and the reader's app has. */
const APP = `
import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import type { ReactElement } from 'react'
import type { CognitoEmulator, TestClock } from 'react-cognito-resend-code/testing'

declare global {
  const userPool: CognitoUserPool
  const emulator: CognitoEmulator
  const clock: TestClock
  function App(): ReactElement
  function csrfToken(): string
  function readSession(request: Request): Promise<{ username: string } | null>
}
`

const documents = [
  'README.md',
  ...readdirSync(here('stories'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => join('stories', name)),
]

const FILES: Readonly<Record<string, string>> = {
  [here('app-of-the-reader.ts')]: APP,
  [here('styles-of-a-bundler.d.ts')]: `declare module '*.css'`,
  [here('App.tsx')]: `export default function App() { return <main /> }`,
  [here('ConfirmPage.tsx')]: `export const ConfirmPage = (_: { username: string }) => <main />`,
}

/** Every block of TypeScript in the documents, as a file beside package.json, where the package finds itself by its name. */
const snippets = Object.fromEntries(
  documents.flatMap((document) =>
    [...read(document).matchAll(/^```(tsx?)\n([^]*?)^```$/gm)].map(([, extension, code], index) => [
      here(`${document.replace(/\W+/g, '-')}-${index + 1}.${extension!}`),
      // A file of its own, whatever it says.
      `${code!}\nexport {}\n`,
    ]),
  ),
)

test('every snippet of the documents compiles, strictly', () => {
  const files: Readonly<Record<string, string>> = { ...snippets, ...FILES }
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
  }
  const problems = ts.getPreEmitDiagnostics(programOf(files, options)).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${file?.fileName.replace(here('.'), '') ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
  expect(problems).toEqual([])
  expect(Object.keys(snippets).length).toBeGreaterThan(15)
})
