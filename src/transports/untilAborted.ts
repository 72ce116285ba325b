/**
 * A promise that settles once, and at the latest when the signal fires, whatever the client does: it then rejects with
 * the signal's reason, an `AbortError` or `TimeoutError` unless the page gave another; in React Native there is none.
 *
 * `start` is not called when the signal has fired already. An attempt has a signal of its own, so the listener goes
 * with it and is not taken off.
 */
export function untilAborted<T>(signal: AbortSignal, start: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error)
    // Not `throwIfAborted`, which React Native's signal does not have.
    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp)
    // Not `resolve(start())`: that would bind it to what may never settle.
    start().then(resolve, reject)
  })
}
