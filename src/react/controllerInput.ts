import type { QueryClient } from '@tanstack/react-query'
import type { ResendTransport } from '../cognito/transport.js'
import type { Entry } from '../core/entry.js'
import type { ResendCodeEvent } from './events.js'
import type { ResendConfirmationCodeOptions } from './options.js'

/** What the newest committed render gave. */
export interface ControllerInput {
  readonly options: ResendConfirmationCodeOptions
  readonly transport: ResendTransport
  readonly client: QueryClient
  readonly entry: Entry | null
  /** The entry as it would be found now. */
  readonly find: () => Entry | null
  /** Called when that is another one. */
  readonly onMoved: () => void
  /** Hears each event first, with the entry that it is about: what the button speaks. */
  readonly onStep?: OnStep | undefined
}

/**
 * Called with each event and the entry that it is about, whose state is the one it led to. With the `time` of what all
 * who show the user are told: one of them speaks of it, which claims that time.
 */
export type OnStep = (event: ResendCodeEvent, entry: Entry, time?: number | null) => void
