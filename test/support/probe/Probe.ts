import { flushSync } from 'react-dom'
import { liveThrough, type Lived } from './liveThrough.js'
import type {
  PolicyOptions,
  ResendCodeEvent,
  ResendConfirmationCodeOptions,
  ResendConfirmationCodeResult,
} from '../../../src/index.js'

/** A button that a test wants to see, in what survives a URL and a trip between processes. */
export interface Shown extends Pick<
  ResendConfirmationCodeOptions,
  'username' | 'timeoutMs' | 'storage' | 'concealUserExistence' | 'initialDelivery'
> {
  readonly policy?: PolicyOptions
  readonly clientId?: string
  /** How it sends. @default 'fetch' */
  readonly by?: 'fetch' | 'userPool'
  /** What is no plain value; only by `show`, in the page itself. */
  readonly options?: Partial<ResendConfirmationCodeOptions>
  /** Which of the page's two QueryClients it lives in. @default 'one' */
  readonly client?: 'one' | 'two'
}

/** What a hook's result says, without its functions. */
export type Told = ReturnType<typeof tell>

function tell({ status, canResend, lastSentAt, sendCount, sendsLeft, cooldown, error }: ResendConfirmationCodeResult) {
  return { status, canResend, lastSentAt, sendCount, sendsLeft, cooldown, error: error && error.kind }
}

/** What a test does in a page and sees of it, as `window.probe`. */
export class Probe {
  /** What `onEvent` was told, with the index of the button. */
  readonly events: (ResendCodeEvent & { readonly index: number })[] = []
  #setShown: (shown: readonly Shown[]) => void = () => undefined
  readonly #results: ResendConfirmationCodeResult[] = []

  onShow(setShown: (shown: readonly Shown[]) => void): void {
    this.#setShown = setShown
  }

  /** Shows other buttons in place of those shown. */
  show(...shown: Shown[]): void {
    this.#results.length = 0
    this.events.length = 0
    flushSync(() => this.#setShown(shown))
  }

  saw(index: number, result: ResendConfirmationCodeResult): void {
    this.#results[index] = result
  }

  /** What each hook says. */
  told(): Told[] {
    return this.#results.map(tell)
  }

  /** Clicks every button `times` times, from when the clock reaches `at` (epoch ms) on, in one go or every so many ms. */
  async click(times = 1, at = 0, every = 0): Promise<void> {
    while (Date.now() < at - 5) await new Promise((resolve) => setTimeout(resolve, 1))
    while (Date.now() < at);
    for (let n = 0; n < times; n++) {
      for (const button of document.querySelectorAll<HTMLButtonElement>('[data-part=trigger]')) button.click()
      if (every) await new Promise((resolve) => setTimeout(resolve, every))
    }
  }

  /** Waits until every hook has one of these statuses, and tells what each says. */
  async settled(...statuses: string[]): Promise<Told[]> {
    const results = this.#results
    while (!results.length || !results.every(({ status }) => statuses.includes(status)))
      await new Promise((resolve) => setTimeout(resolve, 2))
    return this.told()
  }

  liveThrough(username: string, hours: number): Promise<Lived> {
    return liveThrough(this, username, hours)
  }

  markConfirmed(): void {
    for (const { markConfirmed } of this.#results) markConfirmed()
  }
}
