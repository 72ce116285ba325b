import type { CognitoEmulator } from '../../src/testing/index.js'
import { arrives, type NextSend } from './nextSend.js'

/** The operations that a button sends. */
const SENDS = ['ResendConfirmationCode', 'ForgotPassword'] as const

/** What the next send comes to, and who wants to know. */
export interface DemoFaults {
  readonly subscribe: (listener: () => void) => () => void
  readonly getSnapshot: () => NextSend
  /** How many requests were answered: what the emulator knows of its users may have changed with each. */
  readonly getAnswered: () => number
  readonly choose: (next: NextSend) => void
  /** The emulator's fetch, which meets the choice once. */
  readonly fetch: typeof globalThis.fetch
}

/** `next` is held back until a send comes, so that a choice can be taken back. */
export function createDemoFaults(emulator: CognitoEmulator): DemoFaults {
  const listeners = new Set<() => void>()
  let next = arrives
  let answered = 0
  const tell = () => listeners.forEach((listener) => listener())

  function choose(choice: NextSend) {
    if (choice.offline) Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
    else if (next.offline) {
      Reflect.deleteProperty(navigator, 'onLine')
      window.dispatchEvent(new Event('online'))
    }
    next = choice
    tell()
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => next,
    getAnswered: () => answered,
    choose,
    async fetch(input, init) {
      const target = new Headers(init?.headers).get('x-amz-target') ?? ''
      const operation = SENDS.find((name) => target.endsWith(`.${name}`))
      if (operation && !next.offline) {
        if (next.fault) emulator.failNext(next.fault, { operation })
        choose(arrives)
      }
      try {
        return await emulator.fetch(input, init)
      } finally {
        answered++
        tell()
      }
    },
  }
}
