/** Where records live: the part of the Web Storage interface that this package calls, and news of others' writes. */
export interface StorageAdapter {
  /** The text at a key, or null. */
  getItem(key: string): string | null
  /** Keeps a text; may throw where there is no room. */
  setItem(key: string, value: string): void
  /** Forgets a key; nothing happens where there is none. */
  removeItem(key: string): void
  /** Calls back with the key that someone else wrote, or null where it can't be told; returns what stops it. */
  subscribe?: ((listener: (key: string | null) => void) => () => void) | undefined
}
