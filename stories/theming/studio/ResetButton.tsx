interface ResetButtonProps {
  /** The token's name, as a person reads it. */
  readonly label: string
  readonly changed: boolean
  readonly onReset: () => void
}

/** Takes a token back to its preset's value. */
export function ResetButton({ label, changed, onReset }: ResetButtonProps) {
  return (
    <button type="button" className="studio-reset" disabled={!changed} onClick={onReset} aria-label={`Reset ${label}`}>
      <span aria-hidden="true">↺</span>
    </button>
  )
}
