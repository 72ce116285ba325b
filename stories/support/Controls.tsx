import { useId, useSyncExternalStore, type ReactNode } from 'react'
import type { DemoFaults } from './demoFaults.js'
import { arrives, findNextSend, nextSends } from './nextSend.js'

interface ControlsProps {
  readonly faults: DemoFaults
  readonly hint: ReactNode
  readonly onStartOver: () => void
}

/** What a visitor may make happen; none of it is part of the page. */
export function Controls({ faults, hint, onStartOver }: ControlsProps) {
  const next = useSyncExternalStore(faults.subscribe, faults.getSnapshot)
  const id = useId()
  return (
    <aside className="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Storybook controls</h2>
      {hint}
      <label htmlFor={`${id}-next`}>Next send…</label>
      <select id={`${id}-next`} value={next.id} onChange={({ target }) => faults.choose(findNextSend(target.value))}>
        {nextSends.map(({ group, choices }) => (
          <optgroup key={group} label={group}>
            {choices.map(({ id: choice, label }) => (
              <option key={choice} value={choice}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p>
        {next === arrives
          ? 'It is for the button that sends again, once.'
          : 'Set. Now press the button that sends again.'}
      </p>
      <button type="button" onClick={onStartOver}>
        Start over
      </button>
    </aside>
  )
}
