import { useId } from 'react'
import { ResetButton } from './ResetButton.js'

interface LengthFieldProps {
  readonly label: string
  readonly hint: string
  /** The value as CSS: the slider stands at its number of rem, if it has one. */
  readonly value: string
  readonly max: number
  readonly step: number
  readonly changed: boolean
  readonly onChange: (value: string) => void
  readonly onReset: () => void
}

/** rem of a length, as far as a slider can show it. */
const remOf = (value: string) => {
  const match = /([\d.]+)(rem|px)/.exec(value)
  if (!match) return 0
  return match[2] === 'px' ? Number(match[1]) / 16 : Number(match[1])
}

/** A length, on a slider. */
export function LengthField({ label, hint, value, max, step, changed, onChange, onReset }: LengthFieldProps) {
  const id = useId()
  const rem = Math.min(remOf(value), max)
  return (
    <div className="studio-length">
      <label htmlFor={id} className="studio-label" title={hint}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        step={step}
        value={rem}
        aria-valuetext={value}
        onChange={({ target }) => onChange(`${target.value}rem`)}
      />
      <output htmlFor={id}>{value}</output>
      <ResetButton label={label} changed={changed} onReset={onReset} />
    </div>
  )
}
