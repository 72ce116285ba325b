import type { Decorator } from '@storybook/react-vite'
import { useLayoutEffect, type ReactNode } from 'react'
import { setNetwork, type Network } from './network.js'

/** A network for all that is on the page. */
export function OnNetwork({ value, children }: { readonly value: Network; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    setNetwork(value)
    return () => setNetwork('fast')
  }, [value])
  return children
}

/** The network that the toolbar names: the emulated user pools answer late, with an error, or not at all. */
export const withNetwork: Decorator = (Story, { globals }) => (
  <OnNetwork value={(globals.network ?? 'fast') as Network}>
    <Story />
  </OnNetwork>
)
