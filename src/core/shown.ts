import type { Delivery } from './delivery.js'
import { ResendCodeError } from './error.js'
import type { ResendRecord, StoredError } from './record.js'
import { viewOf, type View, type ViewContext } from './view.js'

/** A view with its error made whole. The same object until something in it changes. */
export interface Snapshot extends Omit<View, 'error'> {
  readonly error: ResendCodeError | null
}

/** What a page shows of one user: the view of the record and, from memory, what no record holds. */
export class Shown {
  /** What is shown; undefined before the first update. */
  snapshot: Snapshot | undefined
  /** What would be shown if this page made no attempt; undefined before the first update. */
  hidden: View | undefined
  /** Both as they were last, to compare. */
  #texts: readonly string[] = []
  #lastError: { readonly at: number; readonly error: ResendCodeError } | undefined
  #lastDelivery: { readonly at: number; readonly delivery: Delivery | null } | undefined

  /** Remembers an outcome of this page whole: storage takes no destination without a mask, and no error's own words. */
  remember(outcome: { kind: 'sent'; delivery: Delivery | null } | ResendCodeError, at: number): void {
    if (outcome.kind === 'sent') this.#lastDelivery = { at, delivery: outcome.delivery }
    else this.#lastError = { at, error: outcome }
  }

  /** Shows a record as it is now; returns whether anything changed, hidden or not. */
  update(record: ResendRecord, context: ViewContext): boolean {
    const [textBefore, hiddenBefore] = this.#texts
    this.hidden = this.#view(record, { ...context, sending: false })
    const view = context.sending ? this.#view(record, context) : this.hidden
    const [text, hidden] = (this.#texts = [view, this.hidden].map((each) => JSON.stringify(each)))
    if (text !== textBefore) this.snapshot = { ...view, error: view.error && this.#errorOf(view.error) }
    return text !== textBefore || hidden !== hiddenBefore
  }

  #view(record: ResendRecord, context: ViewContext): View {
    const view = viewOf(record, context)
    const last = this.#lastDelivery
    return last?.at === view.lastSentAt ? { ...view, delivery: last.delivery } : view
  }

  /** The error made whole: this page's own, where it is that, and the same object as long as it stands. */
  #errorOf({ at, ...stored }: StoredError): ResendCodeError {
    let last = this.#lastError
    if (last?.at !== at || last.error.kind !== stored.kind)
      last = this.#lastError = { at, error: new ResendCodeError(stored.kind, stored.kind, stored) }
    return last.error
  }
}
