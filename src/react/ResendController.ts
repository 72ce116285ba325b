import { runAttempt } from '../core/attempt.js'
import type { AttemptResult } from '../core/attemptPlan.js'
import type { Entry } from '../core/entry.js'
import type { ResendCodeError } from '../core/error.js'
import { failure } from '../core/failure.js'
import { isAtLimit } from '../core/policy.js'
import type { Snapshot } from '../core/shown.js'
import { unlessAborted } from '../core/waiting.js'
import { callPage } from './callPage.js'
import { confirmedEvent, mediumOf } from './confirmedEvent.js'
import type { ControllerInput } from './controllerInput.js'
import type { ResendCodeEvent } from './events.js'
import type { ResendConfirmationCodeOptions } from './options.js'
import { planAttempt } from './planAttempt.js'
import { tellDeveloper } from './tellDeveloper.js'
import { tellTransition } from './tellTransition.js'

/** What the hook's functions do, outside React: they are made once and always act on the newest options. */
export class ResendController {
  #input: ControllerInput | null = null
  /** What was shown last, and of whom. */
  #shown: { readonly entry: Entry; readonly snapshot: Snapshot } | null = null

  update(input: ControllerInput): void {
    this.#input = input
  }

  /** Sees each snapshot once it is shown. */
  observe(entry: Entry | null, snapshot: Snapshot): void {
    const shown = this.#shown
    this.#shown = entry && { entry, snapshot }
    if (entry && shown?.entry === entry) tellTransition(this.#input!, entry, shown.snapshot, snapshot)
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
      this.#tell(entry, confirmedEvent(before!, entry.clock.now()))
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

  #emit(event: ResendCodeEvent, onlySpoken?: boolean): void {
    const { onStep, entry, options } = this.#input ?? {}
    // A confirmation is spoken once it is shown.
    if (entry && event.type !== 'confirmed') callPage(onStep, event, entry)
    if (!onlySpoken) callPage(options?.onEvent, event)
  }

  async #send(signal?: AbortSignal): Promise<AttemptResult> {
    const entry = this.#entry()
    const input = this.#input
    if (!input || !entry) throw this.#refuse({ status: 'idle', sendCount: 0, cooldown: null }, 0)
    entry.refresh()
    const before = entry.getSnapshot()
    if (!before.canResend) {
      const refusal = this.#refuse(before, entry.clock.now())
      if (entry.attempt) return unlessAborted(entry.attempt.promise, signal)
      // Another tab is sending: this tap waits for what comes of it.
      if (before.status !== 'pending') throw refusal
    }
    return this.#start(input, entry, before, signal)
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

  /** Makes the attempt of a tap, and tells what comes of it. */
  #start(
    input: ControllerInput,
    entry: Entry,
    before: Snapshot,
    signal: AbortSignal | undefined,
  ): Promise<AttemptResult> {
    const attempt = before.sendCount + 1
    const startedAt = entry.clock.now()
    const plan = planAttempt(input, attempt, () => promise, {
      signal,
      onRequested: () => this.#tell(entry, { type: 'requested', attempt }),
      onLate: (result) => succeed(result, true),
    })
    const succeed = (result: AttemptResult, isLate?: boolean): void => {
      if (plan.joined) return
      const now = entry.clock.now()
      if (result.type === 'confirmed')
        return this.#tell(entry, confirmedEvent(before, now), (options) => options.onConfirmed?.())
      const { delivery } = result
      const event: ResendCodeEvent = { type: 'sent', attempt, medium: mediumOf(result), durationMs: now - startedAt }
      // The attempt was told to have failed, and ends once; who heard so is owed the truth.
      this.#tell(entry, event, isLate ? undefined : (options) => options.onSent?.(delivery), isLate)
    }
    const fail = (error: ResendCodeError): void => {
      if (plan.joined) return
      const { kind, code } = error
      const event: ResendCodeEvent = { type: 'failed', attempt, kind, code, durationMs: entry.clock.now() - startedAt }
      this.#tell(entry, event, (options) => {
        tellDeveloper(error)
        options.onError?.(error)
      })
    }

    const promise = runAttempt(entry, plan)
    entry.begin({ id: plan.id, promise })
    promise.then(succeed, fail)
    return promise
  }

  /** Tells of a step of this page's own, unless the page shows another user by now. */
  #tell(
    entry: Entry,
    event: ResendCodeEvent,
    callback?: (options: ResendConfirmationCodeOptions) => void,
    onlySpoken?: boolean,
  ): void {
    if (this.#input?.entry?.identity !== entry.identity) return
    const { confirmedAt } = entry
    // Who was confirmed meanwhile needs no news of a message, and is told of that once.
    if (confirmedAt !== null && (event.type !== 'confirmed' || !entry.claim('onEvent confirmed', confirmedAt))) return
    this.#emit(event, onlySpoken)
    const { cooldown, sendCount } = entry.getSnapshot()
    if (isAtLimit(cooldown)) {
      const { reason, endsAt, estimated } = cooldown
      const waitMs = endsAt - entry.clock.now()
      this.#emit({ type: 'exhausted', attempt: sendCount, reason, waitMs, retryAt: endsAt, estimated })
    }
    callPage(callback, this.#input.options)
  }
}
