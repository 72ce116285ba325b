/** Who wants to hear of something. */
export interface Listeners<News extends readonly unknown[]> {
  /** Whether anybody does. */
  any(): boolean
  /** Calls back with news until the returned function is called. */
  add(listener: (...news: News) => void): () => void
  /** Tells all who listen now, also those who leave meanwhile. */
  tell(...news: News): void
}

/** Nobody yet. `start` is called before the first listens, and what it returns when the last has left. */
export function listeners<News extends readonly unknown[] = []>(start: () => () => void): Listeners<News> {
  const all = new Set<(...news: News) => void>()
  let stop: () => void
  return {
    any: () => all.size > 0,
    add(listener) {
      if (!all.size) stop = start()
      all.add(listener)
      return () => {
        if (all.delete(listener) && !all.size) stop()
      }
    },
    tell(...news) {
      for (const listener of [...all]) listener(...news)
    },
  }
}
