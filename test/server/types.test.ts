// @vitest-environment node
import ts from 'typescript'
import { expect, test } from 'vitest'
import { here } from '../support/package.js'
import { programOf } from '../support/program.js'

const FILE = here('test/server/app-of-the-reader.ts')

/** What TypeScript says of a call of `createResendHandler`. */
function problems(options: string): string[] {
  const text = `import { createResendHandler } from '../../src/server/index.js'\ncreateResendHandler(${options})\n`
  const settings: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
  }
  const program = programOf({ [FILE]: text }, settings)
  return program
    .getSemanticDiagnostics(program.getSourceFile(FILE))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

test('who forgets `authorize` is told of that, not of the way that is open to all', () => {
  const [problem = '', ...others] = problems(`{ clientId: 'a', clientSecret: 'b', region: 'c', allowedOrigins: [] }`)
  expect(problem).toMatch(/'authorize' is missing/)
  expect(problem).not.toMatch(/unsafePublic/)
  expect(others).toEqual([])
})
