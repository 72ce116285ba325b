import { useSyncExternalStore } from 'react'
import { addons } from 'storybook/preview-api'
import type { Network } from './network.js'

/** What the toolbar names. */
export interface Toolbar {
  readonly scheme?: 'light' | 'dark'
  readonly direction?: 'ltr' | 'rtl'
  readonly language?: string
  readonly motion?: 'system' | 'reduce'
  readonly network?: Network
  /** A preset's name. */
  readonly theme?: string
}

const CHANGED = 'globalsUpdated'
const NONE: Toolbar = {}

function subscribe(listener: () => void): () => void {
  const channel = addons.getChannel()
  channel.on(CHANGED, listener)
  return () => channel.off(CHANGED, listener)
}

function getSnapshot(): Toolbar {
  const channel = addons.getChannel()
  const [last] = (channel.last(CHANGED) ?? channel.last('setGlobals') ?? []) as [{ readonly globals: Toolbar }?]
  return last?.globals ?? NONE
}

/** The toolbar's choices, for what is no story: stories have them in their context. */
export function useToolbar(): Toolbar {
  return useSyncExternalStore(subscribe, getSnapshot)
}
