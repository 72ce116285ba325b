import { useId, useState } from 'react'
import { ResetButton } from './ResetButton.js'

interface ColorFieldProps {
  readonly label: string
  readonly hint: string
  /** `#rrggbb`, maybe with alpha. */
  readonly value: string
  readonly changed: boolean
  readonly onChange: (hex: string) => void
  readonly onReset: () => void
}

const HEX = /^#[\da-f]{6}$/i

/** A colour, picked or typed. */
export function ColorField({ label, hint, value, changed, onChange, onReset }: ColorFieldProps) {
  const id = useId()
  // What is being typed, until it is a colour.
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className="studio-color" role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className="studio-label" title={hint}>
        {label}
      </span>
      <input
        type="color"
        aria-label={`${label}, pick`}
        value={value.slice(0, 7)}
        onChange={({ target }) => onChange(target.value)}
      />
      <input
        type="text"
        dir="ltr"
        className="studio-hex"
        aria-label={`${label}, as #rrggbb`}
        aria-invalid={(typed !== null && !HEX.test(typed)) || undefined}
        spellCheck={false}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value)
          if (HEX.test(target.value)) onChange(target.value.toLowerCase())
        }}
        onBlur={() => setTyped(null)}
      />
      <ResetButton label={label} changed={changed} onReset={onReset} />
    </div>
  )
}
