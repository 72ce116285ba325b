'use client'
import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query'
import { useContext, useMemo, useState, type ReactNode } from 'react'
import { SettingsContext } from './context.js'
import { mergeLabels } from './mergeLabels.js'
import { mergeSettings } from './mergeSettings.js'
import type { ResendCodeSettings } from './options.js'

/** What `ResendCodeProvider` takes: settings for every hook and button below it. */
export interface ResendCodeProviderProps extends ResendCodeSettings {
  /** The app, or the part of it that resends. */
  readonly children?: ReactNode
}

/**
 * Gives every hook and button below it their settings, and a private `QueryClient` where the app has none. What is
 * given nearer wins, key by key.
 */
export function ResendCodeProvider({ children, ...settings }: ResendCodeProviderProps): ReactNode {
  const above = useContext(SettingsContext)
  const [stable, setStable] = useState(settings)
  if (differ(stable, settings)) setStable(settings)
  const value = useMemo(
    () => ({ ...mergeSettings(above, stable), labels: mergeLabels(above.labels, stable.labels) }),
    [above, stable],
  )
  const provided = <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>
  return useContext(QueryClientContext) ? provided : <PrivateQueryClient>{provided}</PrivateQueryClient>
}

/** Props are a new object at each render; nobody below needs to hear of that. */
function differ(a: ResendCodeSettings, b: ResendCodeSettings): boolean {
  return (Object.keys({ ...a, ...b }) as (keyof ResendCodeSettings)[]).some((name) => !Object.is(a[name], b[name]))
}

function PrivateQueryClient({ children }: { readonly children: ReactNode }): ReactNode {
  const [client] = useState(() => new QueryClient())
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
