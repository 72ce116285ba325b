import type { Clock } from '../core/clock.js'
import { checkEmulatorOptions } from './checkEmulatorOptions.js'
import { checkConstraints } from './constraints.js'
import { createEndpoints } from './endpoints.js'
import { exchange, type Answer } from './exchange.js'
import type { FailNextOptions, Fault, FaultOptions } from './fault.js'
import { createFaults } from './faults.js'
import { createEmulatorFetch } from './fetch.js'
import { confirmLink } from './operations/confirmLink.js'
import { operations, type EmulatedOperation } from './operations/index.js'
import type { CognitoEmulatorOptions } from './options.js'
import type { Outbox } from './outbox.js'
import { problem } from './problem.js'
import { createPool, resetPool, type Pool } from './pool.js'
import { createRequestLog, type LoggedRequest } from './requestLog.js'
import { ServiceError, type CognitoErrorName } from './serviceErrors.js'
import type { EmulatedUsers } from './users.js'
import { throwIfAborted } from './waits.js'
import { checkEnvelope, errorReply, jsonReply, preflightReply, readRequest, reply, type Incoming } from './wire.js'

/** A Cognito user pool in memory. All members may be passed on unbound. */
export interface CognitoEmulator {
  /**
   * Answers one request: the operations by POST, their preflights by OPTIONS, a link's page by GET `/confirmUser/`.
   * Rejects with {@link ConnectionLost} where a fault loses the reply, and with the signal's reason when it aborts
   * while the reply is held back. `signal` stands for a connection that closes. @default `request.signal`
   */
  readonly handle: (request: Request, options?: { readonly signal?: AbortSignal | undefined }) => Promise<Response>
  /**
   * A drop-in `fetch`: answers for `endpoints`, honours the signal, rejects with a TypeError where the connection is
   * lost. Other URLs go to the `passthrough` option, or reject.
   */
  readonly fetch: typeof globalThis.fetch
  /** Whether a URL is one of this emulator's. */
  readonly answers: (url: string | URL) => boolean
  /** The URLs it answers at: the service's in its region, the `endpoint` option, and the links' path. */
  readonly endpoints: readonly string[]
  /** Where clients send requests: the `endpoint` option, or `https://cognito-idp.<region>.amazonaws.com/`. */
  readonly endpoint: string
  /** Where its time comes from: the `clock` option, or this machine's. */
  readonly clock: Clock
  /** The pool's region. */
  readonly region: string
  /** The pool's id, as amazon-cognito-identity-js wants one. */
  readonly userPoolId: string
  /** The first app client's id. */
  readonly clientId: string
  /** What was delivered. */
  readonly outbox: Outbox
  /** What was asked, oldest first, each with its outcome: a new array after each change. */
  readonly requests: readonly LoggedRequest[]
  /** The pool's users. */
  readonly users: EmulatedUsers
  /** Opens a confirmation link, of any origin, as the person's browser would. @throws (rejects) where it is no URL */
  readonly followLink: (link: string) => Promise<Response>
  /**
   * Makes the next requests of an operation fail; a string is an error's name. Several wait in line.
   *
   * @throws Error at once for a fault by which no request would fail as it was meant to, such as `'LimitExceeded'`
   */
  readonly failNext: (fault: Fault | CognitoErrorName, options?: FailNextOptions) => void
  /**
   * Makes each request of an operation fail until the function it returns is called. A fault by `failNext` goes before;
   * latencies add up and go with either.
   *
   * @throws Error as `failNext` does
   */
  readonly setFault: (fault: Fault | CognitoErrorName, options?: FaultOptions) => () => void
  /** Back to the start: users of the options, no messages, requests, limits or faults. The outbox's listeners stay. */
  readonly reset: () => void
}

/**
 * Makes an emulator with one user pool.
 *
 * @throws Error for options that no pool has, such as a misspelt one, and in a runtime without `Request` or `Response`
 */
export function createCognitoEmulator(options: CognitoEmulatorOptions = {}): CognitoEmulator {
  checkRuntime()
  checkEmulatorOptions(options)
  const pool = createPool(options)
  const faults = createFaults()
  const log = createRequestLog()
  const endpoints = createEndpoints(pool.region, pool.domain, options.endpoint)

  const handle: CognitoEmulator['handle'] = async (request, { signal = request.signal } = {}) => {
    throwIfAborted(signal)
    const url = new URL(request.url)
    if (request.method === 'OPTIONS') return preflightReply(request)
    if (request.method === 'GET' && /^\/confirmUser\/?$/.test(url.pathname)) return confirmLink(pool, url)
    if (request.method !== 'POST') return reply(404, '', 'text/plain')
    const incoming = await readRequest(request)
    const { operation, body, headers } = incoming
    return exchange({
      perform: () => perform(pool, incoming),
      met: faults.take(operation),
      clock: pool.clock,
      signal,
      close: log.open({ operation, body, headers, at: pool.clock.now() }),
    })
  }

  return {
    handle,
    fetch: createEmulatorFetch({ handle, answers: endpoints.answers, passthrough: options.passthrough }),
    answers: endpoints.answers,
    endpoints: endpoints.urls,
    endpoint: endpoints.urls[0]!,
    clock: pool.clock,
    region: pool.region,
    userPoolId: pool.userPoolId,
    clientId: pool.clients[0]!.clientId,
    outbox: pool.outbox.outbox,
    get requests() {
      return log.entries
    },
    users: pool.publicUsers,
    async followLink(link) {
      if (URL.canParse(link)) return handle(new Request(link))
      const remedy = "Give the `link` of a message; only an e-mail of a pool with `verification: 'link'` has one."
      throw problem(`followLink() was given ${link}.`, 'That leads nowhere.', remedy)
    },
    failNext: faults.failNext,
    setFault: faults.setFault,
    reset() {
      faults.clear()
      log.clear()
      resetPool(pool)
    },
  }
}

function checkRuntime(): void {
  const missing = ['Request', 'Response'].find((name) => !(name in globalThis))
  if (!missing) return
  const remedy = "For Jest with jsdom install jest-fixed-jsdom and set `testEnvironment: 'jest-fixed-jsdom'`."
  throw problem(`There is no \`${missing}\` in this runtime.`, 'The emulator reads requests and replies by it.', remedy)
}

async function perform(pool: Pool, incoming: Incoming): Promise<Answer> {
  try {
    checkEnvelope(incoming, Object.keys(operations))
    const operation = incoming.operation as EmulatedOperation
    const body = checkConstraints(operation, incoming.body)
    return { response: jsonReply(200, await operations[operation](pool, body)), outcome: 'ok' }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    return { response: errorReply(error.name, error.message), outcome: error.name }
  }
}
