import type { CognitoEmulator, CognitoErrorName, Fault } from '../../src/testing/index.js'

/** What the toolbar offers, and what each emulated user pool then does with every request. */
export const NETWORKS = {
  fast: { title: 'Fast', fault: null },
  slow: { title: 'Slow: 3 seconds', fault: { type: 'latency', ms: 3_000, timer: 'real' } },
  offline: { title: 'Offline', fault: { type: 'lost-reply', sent: false } },
  failing: { title: 'Failing: Cognito has a problem', fault: 'InternalErrorException' },
} as const satisfies Record<string, { title: string; fault: Fault | CognitoErrorName | null }>

export type Network = keyof typeof NETWORKS

/** The most emulators that are kept in mind: those of the largest docs page. */
const MOST = 60

let chosen: Network = 'fast'
let holders = 0
const emulators = new Map<CognitoEmulator, (() => void) | null>()

const network = (): Network => (holders > 0 ? 'fast' : chosen)

function apply(emulator: CognitoEmulator) {
  emulators.get(emulator)?.()
  const { fault } = NETWORKS[network()]
  emulators.set(emulator, fault && emulator.setFault(fault, { operation: 'any' }))
}

/** Makes a change, and what is then another network known to all emulators and to the browser. */
function afterwards(change: () => void) {
  const before = network()
  change()
  const now = network()
  if (now === before) return
  for (const emulator of emulators.keys()) apply(emulator)
  if (now === 'offline') Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
  else if (before === 'offline') Reflect.deleteProperty(navigator, 'onLine')
  if ((before === 'offline') !== (now === 'offline'))
    window.dispatchEvent(new Event(now === 'offline' ? 'offline' : 'online'))
}

/** From now on the emulator is behind the network that the toolbar names. */
export function onNetwork(emulator: CognitoEmulator): void {
  apply(emulator)
  const [oldest] = emulators.keys()
  if (emulators.size > MOST && oldest) emulators.delete(oldest)
}

/** Changes the network for every story of the page; the browser knows whether it is offline. */
export function setNetwork(next: Network): void {
  afterwards(() => (chosen = next))
}

/**
 * Makes the network fast until the function that it returns is called: for what leads to the state that a story shows,
 * which the toolbar's network is met in.
 */
export function holdNetwork(): () => void {
  let held = true
  afterwards(() => holders++)
  return () => {
    if (held) afterwards(() => holders--)
    held = false
  }
}
