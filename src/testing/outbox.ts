/** One message that the emulator delivered. */
export interface OutboxMessage {
  /** The whole address or number it went to. */
  readonly to: string
  /** How it went. */
  readonly medium: 'EMAIL' | 'SMS'
  /** The six-digit code; in a link pool's e-mail the one that stands in the link. */
  readonly code: string
  /** The confirmation link: only in an e-mail of a pool with `verification: 'link'`. */
  readonly link?: string | undefined
  /** The name the user signed up with. */
  readonly username: string
  /** When it was delivered, epoch ms by the emulator's clock. */
  readonly at: number
  /** An e-mail's subject. */
  readonly subject?: string | undefined
  /** What the person reads, code or link filled in. */
  readonly text: string
  /** What it was sent for, as Lambda triggers name it. */
  readonly trigger: 'CustomMessage_SignUp' | 'CustomMessage_ResendCode' | 'CustomMessage_ForgotPassword'
  /** The request's `ClientMetadata`. */
  readonly clientMetadata: Readonly<Record<string, string>>
}

/** What was delivered. All members may be passed on unbound: `useSyncExternalStore(outbox.subscribe, outbox.getSnapshot)`. */
export interface Outbox {
  /** All messages, newest last. A new array after each delivery, never a changed one. */
  readonly messages: readonly OutboxMessage[]
  /** The same as `messages`. */
  readonly getSnapshot: () => readonly OutboxMessage[]
  /** The newest message, or the newest to one user, by any name that the pool knows them by; undefined when there is none. */
  readonly latest: (username?: string) => OutboxMessage | undefined
  /** Calls `listener` after each change; returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void
}

/** The outbox, and the two ways to change it that are the emulator's own. */
export interface OutboxStore {
  readonly outbox: Outbox
  deliver(message: OutboxMessage): void
  clear(): void
}

/** An empty outbox; `signedUpAs` tells the name that a user signed up with. */
export function createOutbox(signedUpAs: (username: string) => string | undefined): OutboxStore {
  let messages: readonly OutboxMessage[] = Object.freeze([])
  const listeners = new Set<() => void>()

  function change(next: readonly OutboxMessage[]): void {
    messages = Object.freeze(next)
    for (const listener of [...listeners]) listener()
  }

  return {
    outbox: {
      get messages() {
        return messages
      },
      getSnapshot: () => messages,
      latest(username) {
        if (username === undefined) return messages.at(-1)
        const name = signedUpAs(username)
        return messages.findLast((message) => message.username === name)
      },
      subscribe(listener) {
        // Two subscribers may share one function; each must be able to leave alone.
        const own = () => listener()
        listeners.add(own)
        return () => void listeners.delete(own)
      },
    },
    deliver: (message) => change([...messages, Object.freeze(message)]),
    clear: () => change([]),
  }
}
