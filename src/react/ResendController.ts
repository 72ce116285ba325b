import type { QueryClient } from '@tanstack/react-query'
import { exclusive } from '../browser/locks.js'
import { randomHex } from '../browser/random.js'
import { toResendCodeError } from '../cognito/errors.js'
import { stringsIn } from '../cognito/stringsIn.js'
import type { ResendTransport } from '../cognito/transport.js'
import { runAttempt } from '../core/attempt.js'
import type { AttemptPlan, AttemptResult } from '../core/attemptPlan.js'
import type { Delivery } from '../core/delivery.js'
import type { Entry } from '../core/entry.js'
import type { ResendCodeError } from '../core/error.js'
import { failure } from '../core/failure.js'
import { isAtLimit } from '../core/policy.js'
import { LONGEST_TIMEOUT } from '../core/record.js'
import type { Snapshot } from '../core/shown.js'
import { unlessAborted } from '../core/waiting.js'
import type { ResendCodeEvent } from './events.js'
import { inMutationCache } from './inMutationCache.js'
import type { ResendConfirmationCodeOptions } from './options.js'
import { prepareRequest } from './prepareRequest.js'
import { tellDeveloper } from './tellDeveloper.js'

/** What the newest committed render gave. */
export interface ControllerInput {
  readonly options: ResendConfirmationCodeOptions
  readonly transport: ResendTransport
  readonly client: QueryClient
  readonly entry: Entry | null
  /** The entry as it would be found now. */
  readonly find: () => Entry | null
  /** Called when that is another one. */
  readonly onMoved: () => void
  /** Hears each event first, with the entry that it is about: what the button speaks. */
  readonly onStep?: OnStep | undefined
}

/**
 * Called with each event and the entry that it is about, whose state is the one it led to. With the `time` of what all
 * who show the user are told: one of them speaks of it, which claims that time.
 */
export type OnStep = (event: ResendCodeEvent, entry: Entry, time?: number | null) => void

const DEFAULT_TIMEOUT = 20_000

/** Calls what the page gave; what it throws is the page's affair and changes no outcome. */
function call<Args extends readonly unknown[]>(callback: ((...args: Args) => void) | undefined, ...args: Args): void {
  try {
    callback?.(...args)
  } catch (error) {
    if (typeof reportError === 'function') reportError(error)
    else console.error(error)
  }
}

/** What the hook's functions do, outside React: they are made once and always act on the newest options. */
export class ResendController {
  #input: ControllerInput | null = null
  /** What was shown last, and of whom. */
  #shown: { readonly entry: Entry; readonly snapshot: Snapshot } | null = null

  update(input: ControllerInput): void {
    this.#input = input
  }

  /** What the hook's result has of it. */
  readonly actions = {
    resend: (): void => {
      this.#send().catch(() => undefined)
    },

    resendAsync: (options?: { readonly signal?: AbortSignal | undefined }): Promise<AttemptResult> =>
      this.#send(options?.signal),

    reset: (): void => this.#entry()?.clearError(),

    markConfirmed: (): void => {
      const entry = this.#entry()
      const before = entry?.getSnapshot()
      if (!entry || before?.status === 'confirmed') return
      entry.confirm()
      if (entry.claim('onEvent confirmed', entry.confirmedAt!)) this.#emit(confirmed(before!, entry.clock.now()))
    },
  }

  /** The entry to act on. A transport may have come to know its app client, and with it the ledger, since the render. */
  #entry(): Entry | null {
    const input = this.#input
    const entry = input?.find() ?? null
    if (input && entry !== input.entry) {
      this.#input = { ...input, entry }
      input.onMoved()
    }
    return entry
  }

  /** Sees each snapshot once it is shown, so that the end of a cooldown that was watched can be told, and a confirmation. */
  observe(entry: Entry | null, snapshot: Snapshot): void {
    const shown = this.#shown
    this.#shown = entry && { entry, snapshot }
    if (!entry || shown?.entry !== entry) return
    const before = shown.snapshot
    const {
      onStep,
      options: { onEvent, onReady },
    } = this.#input!
    const now = entry.clock.now()
    const { status, canResend, sendCount } = snapshot
    // Whoever confirmed it: the page's form, Cognito at a tap, another tab.
    if (status === 'confirmed' && before.status !== status)
      call(onStep, confirmed(before, now), entry, entry.confirmedAt)
    if (!before.cooldown || !canResend || now < before.cooldown.endsAt) return
    const { reason, startedAt, endsAt } = before.cooldown
    const event: ResendCodeEvent = { type: 'ready', attempt: sendCount + 1, reason, durationMs: endsAt - startedAt }
    call(onStep, event, entry, endsAt)
    if (onEvent && entry.claim('onEvent', endsAt)) call(onEvent, event)
    if (onReady && entry.claim('onReady', endsAt)) call(onReady)
  }

  #emit(event: ResendCodeEvent, onlySpoken?: boolean): void {
    const { onStep, entry, options } = this.#input ?? {}
    // A confirmation is spoken once it is shown.
    if (entry && event.type !== 'confirmed') call(onStep, event, entry)
    if (!onlySpoken) call(options?.onEvent, event)
  }

  #refuse({ status, sendCount, cooldown }: Pick<Snapshot, 'status' | 'sendCount' | 'cooldown'>, now: number) {
    const waitMs = cooldown ? cooldown.endsAt - now : 0
    this.#emit({ type: 'refused', attempt: sendCount + 1, status, waitMs })
    return failure(
      'not-ready',
      () =>
        process.env.NODE_ENV !== 'production' && `nothing was sent, for it is not the time. The status is ${status}.`,
      { retryAt: cooldown?.endsAt },
    )
  }

  async #send(signal?: AbortSignal): Promise<AttemptResult> {
    const entry = this.#entry()
    const input = this.#input
    if (!input || !entry) throw this.#refuse({ status: 'idle', sendCount: 0, cooldown: null }, 0)
    entry.refresh()
    const before = entry.getSnapshot()
    const now = entry.clock.now()
    if (!before.canResend) {
      const refusal = this.#refuse(before, now)
      if (entry.attempt) return unlessAborted(entry.attempt.promise, signal)
      // Another tab is sending: this tap waits for what comes of it.
      if (before.status !== 'pending') throw refusal
    }
    return this.#start(input, entry, before, now, signal)
  }

  /** Makes the attempt of a tap, and tells what comes of it. */
  #start(
    { options, transport, client }: ControllerInput,
    entry: Entry,
    before: Snapshot,
    startedAt: number,
    signal: AbortSignal | undefined,
  ): Promise<AttemptResult> {
    const attempt = before.sendCount + 1
    const { timeoutMs } = options
    let secrets = [transport.scope]
    let joined = false
    const plan: AttemptPlan = {
      id: randomHex(),
      timeoutMs:
        typeof timeoutMs === 'number' && timeoutMs > 0 ? Math.min(timeoutMs, LONGEST_TIMEOUT) : DEFAULT_TIMEOUT,
      conceal: options.concealUserExistence === true,
      exclusive,
      signal,
      async prepare() {
        // First the entry must know of the attempt: who hears of it from the cache may tap, too.
        await Promise.resolve()
        await inMutationCache(client, () => promise)
        return prepareRequest(options, transport, attempt, (request) => (secrets = secrets.concat(stringsIn(request))))
      },
      toError: (error) => toResendCodeError(error, { redact: secrets }),
      onRequested: () => tell({ type: 'requested', attempt }),
      onLate: (result) => succeed(result, true),
      onJoined: () => (joined = true),
    }
    /** Only where the tap was: another tab tells its own, and the page may show another user by now. */
    const tell = (
      event: ResendCodeEvent,
      callback?: (options: ResendConfirmationCodeOptions) => void,
      onlySpoken?: boolean,
    ) => {
      if (joined || this.#input?.entry?.identity !== entry.identity) return
      const { confirmedAt } = entry
      // Who was confirmed meanwhile needs no news of a message, and is told of that once.
      if (confirmedAt !== null && (event.type !== 'confirmed' || !entry.claim('onEvent confirmed', confirmedAt))) return
      this.#emit(event, onlySpoken)
      this.#tellExhausted(entry)
      call(callback, this.#input.options)
    }
    const succeed = (result: AttemptResult, isLate?: boolean): void => {
      const now = entry.clock.now()
      if (result.type === 'confirmed') return tell(confirmed(before, now), (options) => options.onConfirmed?.())
      const { delivery } = result
      const event: ResendCodeEvent = { type: 'sent', attempt, medium: mediumOf(result), durationMs: now - startedAt }
      // The attempt was told to have failed, and ends once; who heard so is owed the truth.
      tell(event, isLate ? undefined : (options) => options.onSent?.(delivery), isLate)
    }
    const fail = (error: ResendCodeError): void => {
      const { kind, code } = error
      tell({ type: 'failed', attempt, kind, code, durationMs: entry.clock.now() - startedAt }, (options) => {
        tellDeveloper(error)
        options.onError?.(error)
      })
    }

    const promise = runAttempt(entry, plan)
    entry.begin({ id: plan.id, promise })
    promise.then(succeed, fail)
    return promise
  }

  #tellExhausted(entry: Entry): void {
    const { cooldown, sendCount } = entry.getSnapshot()
    if (!isAtLimit(cooldown)) return
    const { reason, endsAt, estimated } = cooldown
    const waitMs = endsAt - entry.clock.now()
    this.#emit({ type: 'exhausted', attempt: sendCount, reason, waitMs, retryAt: endsAt, estimated })
  }
}

const mediumOf = ({ delivery }: { readonly delivery: Delivery | null }) => delivery?.deliveryMedium ?? null

/** Nothing is known of a user once confirmed, so it is told of what was known before. */
function confirmed(before: Snapshot, now: number): ResendCodeEvent {
  const { sendCount, lastSentAt } = before
  const durationMs = lastSentAt === null ? null : now - lastSentAt
  return { type: 'confirmed', attempt: sendCount, medium: mediumOf(before), durationMs }
}
