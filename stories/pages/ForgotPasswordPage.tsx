import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import { useMemo, useState, type SubmitEvent } from 'react'
import { useResendConfirmationCode, userPoolTransport, type ResendCodeError } from '../../src/index.js'
import { forgotPasswordTransport } from '../../src/transports/forgotPassword.js'
import { Card } from './Card.js'
import { Field } from './Field.js'
import { NewPasswordForm } from './NewPasswordForm.js'
import { usernameOf } from './signUpFields.js'

interface ForgotPasswordPageProps {
  readonly userPool: CognitoUserPool
  /** The password is changed and the person goes on. */
  readonly onContinue: () => void
}

/** Ask for a code, ask again, set a new password. */
export function ForgotPasswordPage({ userPool, onContinue }: ForgotPasswordPageProps) {
  const transport = useMemo(() => forgotPasswordTransport(userPoolTransport(userPool)), [userPool])
  const [typed, setTyped] = useState('')
  const username = usernameOf(typed)
  const [step, setStep] = useState<'name' | 'password' | 'done'>('name')
  const [moved, setMoved] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { status, resendAsync, markConfirmed } = useResendConfirmationCode({ username, transport })

  function go(next: typeof step) {
    setMoved(true)
    setProblem(null)
    setStep(next)
  }

  function ask(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!username) return setProblem('Type the email address or phone number of your account.')
    resendAsync().then(
      () => go('password'),
      (error: unknown) => {
        const { kind } = error as ResendCodeError
        if (kind === 'offline') setProblem('You are offline. Connect, then try again.')
        else if (kind === 'invalid-request') setProblem('That does not look right. Check what you have typed.')
        // A code may be on its way, or there is one already: the button says what happened, and when to ask again.
        else go('password')
      },
    )
  }

  if (step === 'done')
    return (
      <Card key="done" title="Your password is changed" moved>
        <p>You can sign in with it now.</p>
        <button type="button" className="primary" onClick={onContinue}>
          Continue
        </button>
      </Card>
    )

  if (step === 'password')
    return (
      <Card key="password" title="Choose a new password" moved>
        <p>
          For <bdi className="strong">{username}</bdi>. Type the code that we sent; it works for an hour.
        </p>
        <NewPasswordForm
          userPool={userPool}
          transport={transport}
          username={username}
          wrongAddress={
            <button type="button" className="plain" lang="en" dir="ltr" onClick={() => go('name')}>
              Not you?
            </button>
          }
          onChanged={() => {
            markConfirmed()
            go('done')
          }}
        />
      </Card>
    )

  return (
    <Card key="name" title="Forgot your password?" moved={moved && !problem}>
      <p>We send a code to the address of your account.</p>
      <form noValidate className="form" onSubmit={ask}>
        <Field
          label="Email or phone number"
          name="username"
          autoComplete="username"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          error={problem}
        />
        <button type="submit" className="primary" aria-disabled={status === 'pending' || undefined}>
          {status === 'pending' ? 'Sending…' : 'Send me a code'}
        </button>
      </form>
    </Card>
  )
}
