import { useId, type ComponentPropsWithRef, type ReactNode } from 'react'

interface FieldProps extends ComponentPropsWithRef<'input'> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
}

/** A labelled input with its hint and its error. */
export function Field({ label, hint, error, ...input }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
      />
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  )
}
