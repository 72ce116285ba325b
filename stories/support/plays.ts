import { addons } from 'storybook/preview-api'
import { holdNetwork } from './network.js'

interface Phase {
  readonly newPhase: string
  readonly storyId: string
  readonly renderId: number
}

/** While a story plays the network is fast; what a visitor clicks afterwards meets the one that the toolbar names. */
export function holdNetworkInPlays(): void {
  const playing = new Map<string, () => void>()
  addons.getChannel().on('storyRenderPhaseChanged', ({ newPhase, storyId, renderId }: Phase) => {
    const key = `${storyId} ${renderId}`
    playing.get(key)?.()
    if (newPhase === 'playing') playing.set(key, holdNetwork())
    else playing.delete(key)
  })
}
