import { afterEach, beforeAll, beforeEach, expect } from 'vitest'

/** What a test expects on the console: `expectConsole(/…/)` before the call that prints it. */
const expected: RegExp[] = []
const seen: string[] = []

/** Allows messages that match, and fails the test when none came. */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern)
}

for (const level of ['error', 'warn'] as const) {
  console[level] = (...args: unknown[]) => {
    seen.push(args.map((arg) => (arg instanceof Error ? (arg.stack ?? arg.message) : String(arg))).join(' '))
  }
}

// Each version of React has a project; the one that has a window for all its files would test no server.
beforeAll(() => {
  if (expect.getState().testPath?.includes('.ssr.test.')) expect(globalThis, 'a server').not.toHaveProperty('window')
})

beforeEach(() => {
  expected.length = 0
  seen.length = 0
})

afterEach(() => {
  const surprises = seen.filter((text) => !expected.some((pattern) => pattern.test(text)))
  const missing = expected.filter((pattern) => !seen.some((text) => pattern.test(text)))
  expect(surprises, 'unexpected console.error or console.warn').toEqual([])
  expect(missing.map(String), 'expected on the console, but not seen').toEqual([])
})
