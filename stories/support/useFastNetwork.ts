import { useLayoutEffect } from 'react'
import { holdNetwork } from './network.js'

/** As long as it is asked for, the network is fast whatever the toolbar says: see {@link holdNetwork}. */
export function useFastNetwork(fast: boolean): void {
  useLayoutEffect(() => (fast ? holdNetwork() : undefined), [fast])
}
