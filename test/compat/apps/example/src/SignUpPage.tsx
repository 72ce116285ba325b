import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import { useState } from 'react'
import { ResendCodeButton, useResendConfirmationCode, type CodeDeliveryDetails } from 'react-cognito-resend-code'
import { confirm, signUp } from './cognito.js'
import { Form, useForm } from './Form.js'

interface Waiting {
  readonly email: string
  readonly delivery: CodeDeliveryDetails
}

/** Sign up, type the code, done. */
export function SignUpPage({ userPool }: { readonly userPool: CognitoUserPool }) {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [isConfirmed, setConfirmed] = useState(false)
  if (isConfirmed) return <h1>You’re in</h1>
  if (waiting) return <ConfirmStep userPool={userPool} {...waiting} onConfirmed={() => setConfirmed(true)} />
  return <SignUpStep userPool={userPool} onSignedUp={setWaiting} />
}

interface SignUpStepProps {
  readonly userPool: CognitoUserPool
  readonly onSignedUp: (waiting: Waiting) => void
}

function SignUpStep({ userPool, onSignedUp }: SignUpStepProps) {
  const form = useForm(async (fields) => {
    const email = String(fields.get('email'))
    onSignedUp({ email, delivery: await signUp(userPool, email, String(fields.get('password'))) })
  })
  return (
    <Form title="Create your account" action="Sign up" form={form}>
      <label>
        Email <input name="email" type="email" autoComplete="email" required />
      </label>
      <label>
        Password <input name="password" type="password" autoComplete="new-password" required />
      </label>
    </Form>
  )
}

interface ConfirmStepProps extends Waiting {
  readonly userPool: CognitoUserPool
  readonly onConfirmed: () => void
}

function ConfirmStep({ userPool, email, delivery, onConfirmed }: ConfirmStepProps) {
  const { markConfirmed } = useResendConfirmationCode({ username: email, userPool })
  const form = useForm(async (fields) => {
    await confirm(userPool, email, String(fields.get('code')))
    markConfirmed()
    onConfirmed()
  })
  return (
    <>
      <Form title="Confirm it’s you" action="Confirm" form={form}>
        <label>
          Code <input name="code" inputMode="numeric" autoComplete="one-time-code" required />
        </label>
      </Form>
      {/* What was wrong with an older code is of no interest once a newer one was sent. */}
      <ResendCodeButton username={email} userPool={userPool} initialDelivery={delivery} onSent={form.forget} />
    </>
  )
}
