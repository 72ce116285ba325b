import type { Clock } from '../core/clock.js'
import { emulatorRule } from './checkEmulator.js'
import { emulatorRules } from './checkEmulatorOptions.js'
import { checkOptions, object, withFunctions, type Rules } from './checks.js'
import { createTestClock, type TestClock } from './clock.js'
import type { CognitoEmulatorOptions } from './options.js'
import { problem } from './problem.js'
import type { RenderWithCognitoOptions } from './react.js'

const testClock = withFunctions('a clock that createTestClock() made', 'now', 'setTimeout', 'clearTimeout', 'advance')

const rules: Rules<RenderWithCognitoOptions> = {
  clock: testClock,
  pool: object,
  emulator: emulatorRule,
  settings: object,
  queryClient: object,
  wrapper: { wanted: 'a component', holds: (value) => ['function', 'object', 'symbol'].includes(typeof value) },
}

/** Throws where an option is not what it must be, or stands where it would change nothing. */
export function checkRenderOptions(options: RenderWithCognitoOptions): void {
  const astray = Object.keys(options).find((name) => !Object.hasOwn(rules, name) && Object.hasOwn(emulatorRules, name))
  if (astray) {
    const why = 'That is an option of the emulator, which it makes of `pool`.'
    throw problem(`renderWithCognito() was given \`${astray}\`.`, why, 'Put it in `pool`.')
  }
  if ((options.pool as CognitoEmulatorOptions | undefined)?.clock) {
    const why = 'The page would have another.'
    throw problem('renderWithCognito() was given `clock` in `pool`.', why, 'Put it beside `pool`.')
  }
  checkOptions('renderWithCognito()', options, rules)
  if (options.pool && options.emulator) {
    const why = 'An emulator has its options already.'
    throw problem('renderWithCognito got both pool and emulator.', why, 'Give one of the two.')
  }
}

/** One clock for the page and its emulator, where that has one that a test can move. */
export function clockOf({ clock, emulator }: RenderWithCognitoOptions): TestClock {
  const theirs = emulator && isTestClock(emulator.clock) ? emulator.clock : undefined
  if (clock && theirs && clock !== theirs) {
    const why = 'Limits and codes would not follow the time of the page.'
    throw problem('renderWithCognito() got two clocks, one by the emulator.', why, 'Give one of the two.')
  }
  return clock ?? theirs ?? createTestClock()
}

const isTestClock = (clock: Clock): clock is TestClock => testClock.holds(clock)
