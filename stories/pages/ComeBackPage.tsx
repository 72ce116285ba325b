import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import { useState, type SubmitEvent } from 'react'
import { Card } from './Card.js'
import { ConfirmForm } from './ConfirmForm.js'
import { Field } from './Field.js'
import { fieldsOf } from './signUpFields.js'

interface ComeBackPageProps {
  readonly userPool: CognitoUserPool
  /** The person is confirmed and goes on. */
  readonly onContinue: () => void
}

/** For someone who signed up earlier, perhaps elsewhere: asks for the name, then for a code. */
export function ComeBackPage({ userPool, onContinue }: ComeBackPageProps) {
  const [username, setUsername] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [moved, setMoved] = useState(false)
  const [done, setDone] = useState(false)

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const { username: typed } = fieldsOf(event.currentTarget)
    setProblem(typed ? null : 'Type the email address or phone number that you signed up with.')
    setMoved(true)
    if (typed) setUsername(typed)
  }

  if (done)
    return (
      <Card key="done" title="You’re in" moved>
        <p>Your account is confirmed.</p>
        <button type="button" className="primary" onClick={onContinue}>
          Continue
        </button>
      </Card>
    )

  if (username)
    return (
      <Card key="confirm" title="Confirm it’s you" moved>
        <p>
          For <bdi className="strong">{username}</bdi>. A code works for a day; if yours is older, ask for a new one.
        </p>
        <ConfirmForm
          userPool={userPool}
          step={{ username, delivery: null, sentAt: null }}
          wrongAddress={
            <button type="button" className="plain" lang="en" dir="ltr" onClick={() => setUsername(null)}>
              Not you?
            </button>
          }
          onConfirmed={() => setDone(true)}
          resendName="Send a new code"
        />
      </Card>
    )

  return (
    <Card key="name" title="Welcome back" moved={moved && !problem}>
      <p>You signed up, and have not confirmed yet.</p>
      <form noValidate className="form" onSubmit={submit}>
        <Field label="Email or phone number" name="username" autoComplete="username" error={problem} />
        <button type="submit" className="primary">
          Next
        </button>
      </form>
    </Card>
  )
}
