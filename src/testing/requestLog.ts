/** A POST that reached the emulator, preflights excluded. */
export interface LoggedRequest {
  /** The operation in `X-Amz-Target`, such as `ResendConfirmationCode`; empty without that header. */
  readonly operation: string
  /** The parsed body; the text itself when it is not JSON. */
  readonly body: unknown
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** When it came, epoch ms by the emulator's clock. */
  readonly at: number
  /**
   * What came of it: `pending` until it is answered, then `ok`, the error's name, `lost-reply`, `malformed-reply`,
   * `no-answer` or `aborted`.
   */
  readonly outcome: string
}

/** The log, in order of arrival; each change makes a new array. */
export interface RequestLog {
  readonly entries: readonly LoggedRequest[]
  /** Notes a request; the function it returns notes the outcome. */
  open(request: Omit<LoggedRequest, 'outcome'>): (outcome: string) => void
  clear(): void
}

/** An empty log. */
export function createRequestLog(): RequestLog {
  let entries: readonly LoggedRequest[] = Object.freeze([])
  return {
    get entries() {
      return entries
    },
    open(request) {
      const entry: LoggedRequest = Object.freeze({ ...request, outcome: 'pending' })
      entries = Object.freeze([...entries, entry])
      return (outcome) => {
        entries = Object.freeze(entries.map((each) => (each === entry ? Object.freeze({ ...entry, outcome }) : each)))
      }
    },
    clear() {
      entries = Object.freeze([])
    },
  }
}
