import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import { useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import { ResendCodeButton, type ResendTransport } from '../../src/index.js'
import { changePassword } from './cognito.js'
import { CodeField } from './CodeField.js'
import { Field } from './Field.js'
import { useCodeField } from './useCodeField.js'
import { changeWords, nameOf } from './words.js'

interface NewPasswordFormProps {
  readonly userPool: CognitoUserPool
  /** What sends the code again. */
  readonly transport: ResendTransport
  readonly username: string
  /** A link or button for someone who mistyped the address. */
  readonly wrongAddress: ReactNode
  readonly onChanged: () => void
}

/** The code from the message, the new password, and the button that sends the code again. */
export function NewPasswordForm({ userPool, transport, username, wrongAddress, onChanged }: NewPasswordFormProps) {
  const { field, problem, read, say, renew } = useCodeField()
  const passwordField = useRef<HTMLInputElement>(null)
  const [passwordProblem, setPasswordProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  /** Says what is wrong, and goes to the first of it. */
  function refuse(ofCode: string | null, ofPassword: string | null) {
    setPasswordProblem(ofPassword)
    if (ofPassword) passwordField.current?.focus()
    say(ofCode)
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const { code, missing } = read()
    const password = passwordField.current?.value ?? ''
    const short = password.length < 8 ? 'Use at least 8 characters.' : null
    if (missing ?? short) return refuse(missing, short)
    setBusy(true)
    try {
      await changePassword(userPool, username, code, password)
      onChanged()
    } catch (error) {
      setBusy(false)
      const words = changeWords(error)
      if (nameOf(error) === 'InvalidPasswordException') refuse(null, words)
      else refuse(words, null)
    }
  }

  return (
    <>
      <form noValidate className="form" onSubmit={(event) => void submit(event)}>
        <CodeField ref={field} error={problem} />
        <Field
          ref={passwordField}
          label="New password"
          hint="At least 8 characters: upper and lower case, a number and a symbol."
          name="password"
          type="password"
          autoComplete="new-password"
          error={passwordProblem}
        />
        <button type="submit" className="primary" aria-disabled={busy || undefined}>
          {busy ? 'Changing…' : 'Change password'}
        </button>
      </form>
      <hr />
      <ResendCodeButton username={username} transport={transport} wrongAddress={wrongAddress} onSent={renew} />
    </>
  )
}
