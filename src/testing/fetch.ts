import { isConnectionLost } from './connectionLost.js'
import { problem } from './problem.js'
import { throwIfAborted, untilAborted } from './waits.js'

type Fetch = typeof globalThis.fetch

/** What the fetch needs of its emulator. */
interface Host {
  readonly handle: (request: Request, options: { readonly signal: AbortSignal | undefined }) => Promise<Response>
  readonly answers: (url: string) => boolean
  readonly passthrough: Fetch | undefined
}

/** A `fetch` that answers for an emulator. What is wrong with a test it prints, too: a page hides what its fetch rejects with. */
export function createEmulatorFetch({ handle, answers, passthrough }: Host): Fetch {
  return async (input, init) => {
    const url = urlOf(input)
    if (!answers(url)) {
      if (passthrough) return passthrough(input, init)
      const why = 'The emulator does not answer there, and no test should reach a network by accident.'
      const remedy = "Give the emulator the same region or `endpoint`, or `passthrough: fetch` for what isn't its own."
      throw told(problem(`emulator.fetch was called for ${url}.`, why, remedy))
    }
    // The signal stays out of the Request: jsdom's AbortSignal is not the one that Node's Request accepts.
    const { signal = isRequest(input) ? input.signal : undefined, ...rest } = init ?? {}
    const own = signal ?? undefined
    throwIfAborted(own)
    const reply = handle(new Request(isRequest(input) ? input : url, rest), { signal: own })
    try {
      return await (own ? Promise.race([reply, untilAborted(own)]) : reply)
    } catch (error) {
      if (isConnectionLost(error)) throw new TypeError('Failed to fetch')
      throw own?.aborted ? error : told(error)
    }
  }
}

function told(error: unknown): unknown {
  console.error(error)
  return error
}

/** The absolute URL that a `fetch` is called for; what isn't one is given back as it is. */
export function urlOf(input: Parameters<Fetch>[0]): string {
  const url = isRequest(input) ? input.url : String(input)
  const base = (globalThis as { readonly location?: { readonly href: string } | undefined }).location?.href
  return URL.canParse(url, base) ? new URL(url, base).href : url
}

function isRequest(input: Parameters<Fetch>[0]): input is Request {
  return typeof input === 'object' && 'url' in input
}
