import { checkFault, operation, times } from './checkFault.js'
import type { FailNextOptions, Fault, FaultOptions, LatencyFault } from './fault.js'
import type { EmulatedOperation } from './operations/index.js'
import type { CognitoErrorName } from './serviceErrors.js'

/** What one request meets: at most one fault of its own, and so much latency. */
export interface MetFaults {
  readonly fault: Exclude<Fault, LatencyFault> | undefined
  readonly latency: readonly LatencyFault[]
}

/** Faults that wait for a request, and those that stand. */
export interface Faults {
  readonly failNext: (fault: Fault | CognitoErrorName, options?: FailNextOptions) => void
  readonly setFault: (fault: Fault | CognitoErrorName, options?: FaultOptions) => () => void
  take(operation: string): MetFaults
  clear(): void
}

interface Entry {
  readonly fault: Fault
  readonly operation: EmulatedOperation | 'any'
  left: number
}

/** No faults yet. */
export function createFaults(): Faults {
  const queue: Entry[] = []
  const standing: Entry[] = []

  return {
    failNext(fault, options = {}) {
      checkFault('failNext()', fault, options, { operation, times })
      queue.push({ ...entryOf(fault, options), left: options.times ?? 1 })
    },
    setFault(fault, options = {}) {
      checkFault('setFault()', fault, options, { operation })
      const entry = entryOf(fault, options)
      standing.push(entry)
      return () => {
        const index = standing.indexOf(entry)
        if (index >= 0) standing.splice(index, 1)
      }
    },
    take(operation) {
      const applies = (entry: Entry) => entry.operation === 'any' || entry.operation === operation
      const next = queue.find(applies)
      if (next && --next.left <= 0) queue.splice(queue.indexOf(next), 1)
      const met = [...(next ? [next] : []), ...standing.filter(applies).reverse()].map((entry) => entry.fault)
      return {
        fault: met.find((fault) => fault.type !== 'latency'),
        latency: met.filter((fault) => fault.type === 'latency'),
      }
    },
    clear() {
      queue.splice(0)
      standing.splice(0)
    },
  }
}

function entryOf(fault: Fault | CognitoErrorName, { operation = 'ResendConfirmationCode' }: FaultOptions): Entry {
  return { fault: typeof fault === 'string' ? { type: 'error', name: fault } : fault, operation, left: Infinity }
}
