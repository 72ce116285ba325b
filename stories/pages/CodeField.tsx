import type { ComponentProps } from 'react'
import { Field } from './Field.js'

/** The field for the six digits of a message. */
export function CodeField(props: Pick<ComponentProps<typeof Field>, 'ref' | 'error'>) {
  return (
    <Field
      {...props}
      label="Code"
      hint="Six digits, from the newest message."
      className="code"
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
    />
  )
}
