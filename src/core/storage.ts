/** Where records live: the part of the Web Storage interface that this package calls, and news of others' writes. */
export interface StorageAdapter {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
  /** Calls back with the key that someone else wrote, or null where it can't be told; returns what stops it. */
  subscribe?: ((listener: (key: string | null) => void) => () => void) | undefined
}
