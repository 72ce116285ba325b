/**
 * A promise that settles once, and at the latest when the signal fires, whatever the client does: it then rejects with
 * the signal's reason, an `AbortError` or `TimeoutError` unless the page gave another.
 *
 * `start` is not called when the signal has fired already. An attempt has a signal of its own, so the listener goes
 * with it and is not taken off.
 */
export function untilAborted<T>(signal: AbortSignal, start: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => reject(signal.reason as Error))
    // Not `resolve(start())`: that would bind it to what may never settle.
    start().then(resolve, reject)
  })
}
