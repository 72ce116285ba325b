/**
 * What `handle` rejects with where the connection fails before a reply comes. An adapter makes of it what its client
 * would see: `emulator.fetch` a `TypeError`, the Node server a destroyed socket, msw a network error.
 */
export class ConnectionLost extends Error {
  /** Tells it apart also where two copies of this module are loaded. */
  override readonly name = 'ConnectionLost'
  constructor() {
    super('react-cognito-resend-code/testing: the connection was lost, as the test asked for.')
  }
}

/** Whether `error` is a {@link ConnectionLost}, of this copy of the module or another. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConnectionLost'
}
