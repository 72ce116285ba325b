import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import { useState, type SubmitEvent, type ReactNode } from 'react'
import { ResendCodeButton, useResendConfirmationCode } from '../../src/index.js'
import { confirm } from './cognito.js'
import { CodeField } from './CodeField.js'
import { useCodeField } from './useCodeField.js'
import type { SignUpStep } from './useSignUpStep.js'
import { confirmWords, isConfirmed } from './words.js'

interface ConfirmFormProps {
  readonly userPool: CognitoUserPool
  readonly step: SignUpStep
  /** A link or button for someone who mistyped the address. */
  readonly wrongAddress: ReactNode
  readonly onConfirmed: () => void
  /** The name of the button that sends again, where nothing was sent from here before. */
  readonly resendName?: string
}

/** The code, and the button that sends it again. */
export function ConfirmForm({ userPool, step, wrongAddress, onConfirmed, resendName }: ConfirmFormProps) {
  const { username, delivery, sentAt } = step
  const { markConfirmed } = useResendConfirmationCode({ username, userPool })
  const { field, problem, read, say, renew } = useCodeField()
  const [busy, setBusy] = useState(false)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const { code, missing } = read()
    if (missing) return say(missing)
    setBusy(true)
    try {
      await confirm(userPool, username, code)
    } catch (error) {
      if (!isConfirmed(error)) {
        setBusy(false)
        return say(confirmWords(error))
      }
    }
    markConfirmed()
    onConfirmed()
  }

  return (
    <>
      <form noValidate className="form" onSubmit={(event) => void submit(event)}>
        <CodeField ref={field} error={problem} />
        <button type="submit" className="primary" aria-disabled={busy || undefined}>
          {busy ? 'Confirming…' : 'Confirm'}
        </button>
      </form>
      <hr />
      <ResendCodeButton
        username={username}
        userPool={userPool}
        initialDelivery={delivery}
        initialSentAt={sentAt}
        wrongAddress={wrongAddress}
        onSent={renew}
        onConfirmed={onConfirmed}
      >
        {resendName}
      </ResendCodeButton>
    </>
  )
}
