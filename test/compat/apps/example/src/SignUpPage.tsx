import { CognitoUser, CognitoUserAttribute, type CognitoUserPool } from 'amazon-cognito-identity-js'
import { useState, type ReactNode } from 'react'
import { ResendCodeButton, type CodeDeliveryDetails } from 'react-cognito-resend-code'

interface Waiting {
  readonly email: string
  readonly delivery: CodeDeliveryDetails
}

/** Sign up, type the code, done. */
export function SignUpPage({ userPool }: { readonly userPool: CognitoUserPool }) {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [isConfirmed, setConfirmed] = useState(false)

  if (isConfirmed) return <h1>You’re in</h1>

  if (!waiting)
    return (
      <Form
        title="Create your account"
        action="Sign up"
        onSubmit={async (fields) => {
          const email = String(fields.get('email'))
          setWaiting({ email, delivery: await signUp(userPool, email, String(fields.get('password'))) })
        }}
      >
        <label>
          Email <input name="email" type="email" autoComplete="email" required />
        </label>
        <label>
          Password <input name="password" type="password" autoComplete="new-password" required />
        </label>
      </Form>
    )

  const { email, delivery } = waiting
  return (
    <>
      <Form
        title="Confirm it’s you"
        action="Confirm"
        onSubmit={async (fields) => {
          await confirm(userPool, email, String(fields.get('code')))
          setConfirmed(true)
        }}
      >
        <label>
          Code <input name="code" inputMode="numeric" autoComplete="one-time-code" required />
        </label>
      </Form>
      <ResendCodeButton username={email} userPool={userPool} initialDelivery={delivery} />
    </>
  )
}

interface FormProps {
  readonly title: string
  readonly action: string
  readonly onSubmit: (fields: FormData) => Promise<void>
  readonly children: ReactNode
}

function Form({ title, action, onSubmit, children }: FormProps) {
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setProblem(null)
        onSubmit(new FormData(event.currentTarget)).catch((error: Error) => setProblem(error.message))
      }}
    >
      <h1>{title}</h1>
      {children}
      <button type="submit">{action}</button>
      <p role="alert">{problem}</p>
    </form>
  )
}

function signUp(pool: CognitoUserPool, email: string, password: string): Promise<CodeDeliveryDetails> {
  const attributes = [new CognitoUserAttribute({ Name: 'email', Value: email })]
  return new Promise((resolve, reject) =>
    pool.signUp(email, password, attributes, [], (error, result) =>
      result ? resolve(result.codeDeliveryDetails) : reject(error ?? new Error('No answer.')),
    ),
  )
}

function confirm(pool: CognitoUserPool, email: string, code: string): Promise<void> {
  const user = new CognitoUser({ Username: email, Pool: pool })
  return new Promise((resolve, reject) =>
    user.confirmRegistration(code, false, (error: Error | null) => (error ? reject(error) : resolve())),
  )
}
