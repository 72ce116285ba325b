import { withFunctions } from './checks.js'
import type { CognitoEmulator } from './emulator.js'
import { problem } from './problem.js'

/** What an emulator must be. */
export const emulatorRule = withFunctions('what createCognitoEmulator() returns', 'handle', 'fetch', 'answers')

/** Throws where there is no emulator to answer with. */
export function checkEmulator(where: string, emulator: CognitoEmulator): void {
  if (emulatorRule.holds(emulator)) return
  throw problem(`${where} was given no emulator.`, 'Nothing would answer.', `Give ${emulatorRule.wanted}.`)
}
