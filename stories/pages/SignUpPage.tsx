import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import { useState } from 'react'
import { Card } from './Card.js'
import { ConfirmForm } from './ConfirmForm.js'
import { SignUpForm } from './SignUpForm.js'
import { useSignUpStep } from './useSignUpStep.js'

interface SignUpPageProps {
  readonly userPool: CognitoUserPool
  /** The person is confirmed and goes on. */
  readonly onContinue: () => void
}

/** Sign up, confirm with the newest code, done. */
export function SignUpPage({ userPool, onContinue }: SignUpPageProps) {
  const [step, setStep] = useSignUpStep()
  const [done, setDone] = useState(false)
  const [moved, setMoved] = useState(false)

  if (done)
    return (
      <Card key="done" title="You’re in" moved>
        <p>Your account is confirmed.</p>
        <button type="button" className="primary" onClick={onContinue}>
          Continue
        </button>
      </Card>
    )

  if (step)
    return (
      <Card key="confirm" title="Confirm it’s you" moved={moved}>
        <p>One more step: type the code that we sent you.</p>
        <ConfirmForm
          userPool={userPool}
          step={step}
          wrongAddress={
            <button
              type="button"
              className="plain"
              lang="en"
              dir="ltr"
              onClick={() => {
                setMoved(true)
                setStep(null)
              }}
            >
              Wrong address?
            </button>
          }
          onConfirmed={() => {
            setStep(null)
            setDone(true)
          }}
        />
      </Card>
    )

  return (
    <Card key="sign-up" title="Create your account" moved={moved}>
      <SignUpForm
        userPool={userPool}
        onSignedUp={(next) => {
          setMoved(true)
          setStep(next)
          setDone(next === null)
        }}
      />
    </Card>
  )
}
