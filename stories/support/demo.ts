import { CognitoUserPool } from 'amazon-cognito-identity-js'
import {
  createCognitoEmulator,
  interceptFetch,
  type CognitoEmulator,
  type EmulatorClient,
  type UserSeed,
} from '../../src/testing/index.js'
import { createDemoFaults, type DemoFaults } from './demoFaults.js'
import { readMemory, relive, writeMemory } from './demoMemory.js'
import { onNetwork } from './network.js'

/** What a page story talks to: an emulated pool that outlives reloads, or a real one, of which nothing is seen. */
export interface Demo {
  readonly userPool: CognitoUserPool
  /** Forgets everything, here and in the browser, and loads the page anew. A real pool keeps what it knows. */
  readonly startOver: () => void
  readonly emulated: {
    readonly emulator: CognitoEmulator
    readonly faults: DemoFaults
    /** Lets the emulator answer what the page fetches, until the function it returns is called. */
    readonly start: () => () => void
  } | null
}

const POOL_ID = import.meta.env.STORYBOOK_COGNITO_USER_POOL_ID as string | undefined
const CLIENT_ID = import.meta.env.STORYBOOK_COGNITO_CLIENT_ID as string | undefined

const sixDigits = () => String(Math.floor(Math.random() * 1_000_000)).padStart(6, '0')

function newCode(previous: string | undefined): string {
  const code = sixDigits()
  return code === previous ? newCode(previous) : code
}

/** The pool that the environment names, else an emulated one, as it was before a reload. */
export async function createDemo(
  name: string,
  users: readonly UserSeed[] = [],
  client: Omit<EmulatorClient, 'clientId'> = {},
): Promise<Demo> {
  if (POOL_ID && CLIENT_ID)
    return {
      userPool: new CognitoUserPool({ UserPoolId: POOL_ID, ClientId: CLIENT_ID }),
      startOver: () => location.reload(),
      emulated: null,
    }

  let past: { readonly at: number; readonly code: string } | null = null
  const emulator = createCognitoEmulator({
    users,
    clients: [{ clientId: name.replace(/\W/g, '_'), ...client }],
    // An address of its own, so that two stories of one docs page don't answer for each other.
    endpoint: `https://${name}.cognito.example/`,
    usernameAttributes: ['email', 'phone_number'],
    clock: {
      now: () => past?.at ?? Date.now(),
      setTimeout: (callback, delay) => setTimeout(callback, delay),
      clearTimeout: (handle) => clearTimeout(handle as number),
    },
    nextCode: (previous) => past?.code ?? newCode(previous),
  })
  const memory = readMemory(name)
  if (memory) await relive(emulator, memory, (message) => (past = message))
  past = null
  onNetwork(emulator)

  const { userPoolId, clientId, endpoint } = emulator
  const faults = createDemoFaults(emulator)
  let forget = false
  return {
    userPool: new CognitoUserPool({ UserPoolId: userPoolId, ClientId: clientId, endpoint }),
    startOver() {
      forget = true
      forgetDemo(name)
      location.reload()
    },
    emulated: {
      emulator,
      faults,
      start() {
        const stop = interceptFetch({ ...emulator, fetch: faults.fetch })
        const keep = () => {
          if (!forget) writeMemory(name, emulator)
        }
        window.addEventListener('pagehide', keep)
        return () => {
          keep()
          window.removeEventListener('pagehide', keep)
          stop()
        }
      },
    },
  }
}

/** Removes what a demo, its page and the button left in the browser. */
export function forgetDemo(name: string): void {
  for (const key of [name, 'sign-up-step']) sessionStorage.removeItem(key)
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('react-cognito-resend-code')) localStorage.removeItem(key)
  }
}
