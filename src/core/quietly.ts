/** What `read` returns, or undefined when it throws: for getters, proxies and globals that are not ours. */
export function quietly<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
