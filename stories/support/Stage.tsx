import { useEffect, useState, type ReactNode } from 'react'
import { Controls } from './Controls.js'
import type { Demo } from './demo.js'
import { Inbox } from './Inbox.js'
import './stage.css'

interface StageProps {
  readonly demo: Demo
  /** What a visitor has to know to try the page. */
  readonly hint?: ReactNode
  readonly children: (demo: Demo) => ReactNode
}

/** A page, and beside it what its visitor would hold in the hand: the messages that arrived. */
export function Stage({ demo: given, hint, children }: StageProps) {
  // Loaders run again when the toolbar changes; the page stays with the pool that it began with.
  const [demo] = useState(given)
  const { emulated, startOver } = demo
  useEffect(() => emulated?.start(), [emulated])
  return (
    <div className="stage">
      <div className="stage-columns">
        <div className="stage-page">{children(demo)}</div>
        <div className="stage-aside">
          {emulated ? (
            <>
              <Inbox emulator={emulated.emulator} faults={emulated.faults} />
              <Controls faults={emulated.faults} hint={hint} onStartOver={startOver} />
            </>
          ) : (
            <aside className="panel" aria-label="Storybook note">
              <p>This page talks to your own user pool: messages arrive where they are sent.</p>
            </aside>
          )}
        </div>
      </div>
    </div>
  )
}
