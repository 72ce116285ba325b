import type { Delivery } from './delivery.js'
import type { ResendCodeError } from './error.js'

/** A request that is ready to leave. */
export interface ReadyRequest {
  send(): Promise<Delivery | undefined>
  /** Frees what the request holds; whether it still arrives nobody can say. */
  abort(): void
}

/** Runs a task while no other tab runs one of that name; not granted means that another does. */
export type Exclusive = (name: string, task: (granted: boolean) => Promise<void>) => Promise<void>

/** What the core uses of an `AbortSignal`. */
export interface CancelSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** What an attempt resolves with. */
export type AttemptResult =
  { readonly type: 'sent'; readonly delivery: Delivery | null } | { readonly type: 'confirmed' }

/** What an attempt is made of, and how far it has come; everything that touches the world comes from outside. */
export interface AttemptPlan {
  readonly id: string
  /** How long a reply may take, ms. */
  readonly timeoutMs: number
  readonly exclusive: Exclusive
  /** Whether a sent message, an unknown and a confirmed user must look the same. */
  readonly conceal: boolean
  /** Makes the request; rejects where none may be made. */
  prepare(): Promise<ReadyRequest>
  toError(error: unknown): ResendCodeError
  /** Fires when the page gives up. */
  readonly signal?: CancelSignal | undefined
  /** Called when the request leaves. */
  onRequested(): void
  /** Called with good news that comes after the attempt was given up for lost. */
  onLate(result: AttemptResult): void
  /** Whether another tab or store makes the attempt: its outcome is told there. False at first. */
  joined: boolean
  /** When the lease of the request that left is dead, epoch ms; 0 before it left. */
  deadAt: number
}
