/** The service counts resends by the hour. @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html */
export const HOUR = 3_600_000

/** One message of the last hour, or one attempt that may have been one. */
export interface LedgerEntry {
  /** When it was sent, epoch ms. */
  readonly at: number
  /** Whether it counts toward the service's limit: a resend that was answered does, sign-up's own message does not. */
  readonly counted: boolean
}

/** The messages of the last hour for one user, operation and app client, oldest first. */
export type Ledger = readonly LedgerEntry[]

/** What is left of a ledger at `now`. */
export function lastHour(ledger: Ledger, now: number): LedgerEntry[] {
  return ledger.filter((entry) => entry.at > now - HOUR)
}

/** When the counted resends of each entry leave the hour, oldest first, epoch ms. */
export function countedSends(ledger: Ledger): number[] {
  return ledger.filter((entry) => entry.counted).map((entry) => entry.at + HOUR)
}
