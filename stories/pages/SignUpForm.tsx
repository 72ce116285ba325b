import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import { useRef, useState, type SubmitEvent } from 'react'
import { signUp } from './cognito.js'
import { Field } from './Field.js'
import { fieldsOf, MEDIA, problemsOf, type Medium, type Problems } from './signUpFields.js'
import type { SignUpStep } from './useSignUpStep.js'
import { nameOf, signUpWords } from './words.js'

interface SignUpFormProps {
  readonly userPool: CognitoUserPool
  /** Signed up; null where nothing is left to confirm. */
  readonly onSignedUp: (step: SignUpStep | null) => void
}

/** Sign up with an e-mail address or a phone number. */
export function SignUpForm({ userPool, onSignedUp }: SignUpFormProps) {
  const [medium, setMedium] = useState<Medium>('email')
  const [problems, setProblems] = useState<Problems>({})
  const [known, setKnown] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const { username, password } = fieldsOf(event.currentTarget)
    const found = problemsOf(medium, username, password)
    setProblems(found)
    setKnown(null)
    if (found.username ?? found.password) {
      form.current?.querySelector<HTMLElement>(`[name='${found.username ? 'username' : 'password'}']`)?.focus()
      return
    }
    setBusy(true)
    try {
      onSignedUp(await signUp(userPool, username, password))
    } catch (error) {
      setProblems({ form: signUpWords(error) })
      if (nameOf(error) === 'UsernameExistsException') setKnown(username)
      setBusy(false)
    }
  }

  return (
    <form ref={form} noValidate className="form" onSubmit={(event) => void submit(event)}>
      <fieldset className="choice">
        <legend>Where should we send your code?</legend>
        {MEDIA.map(({ value, name }) => (
          <label key={value}>
            <input
              type="radio"
              name="medium"
              value={value}
              checked={medium === value}
              onChange={() => setMedium(value)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {medium === 'email' ? (
        <Field key="email" label="Email" name="username" type="email" autoComplete="email" error={problems.username} />
      ) : (
        <Field
          key="phone"
          label="Phone number"
          hint="With the country code, such as +1 206 555 0100."
          name="username"
          type="tel"
          autoComplete="tel"
          error={problems.username}
        />
      )}
      <Field
        label="Password"
        hint="At least 8 characters: upper and lower case, a number and a symbol."
        name="password"
        type="password"
        autoComplete="new-password"
        error={problems.password}
      />
      <div role="alert">
        {problems.form && <p className="form-error">{problems.form}</p>}
        {known && (
          <button
            type="button"
            className="plain"
            onClick={() => onSignedUp({ username: known, delivery: null, sentAt: null })}
          >
            Confirm this account
          </button>
        )}
      </div>
      <button type="submit" className="primary" aria-disabled={busy || undefined}>
        {busy ? 'Signing up…' : 'Sign up'}
      </button>
    </form>
  )
}
