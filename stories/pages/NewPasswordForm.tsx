import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import { useRef, useState, type SubmitEvent } from 'react'
import { changePassword } from './cognito.js'
import { Field } from './Field.js'
import { changeWords, nameOf } from './words.js'

interface NewPasswordFormProps {
  readonly userPool: CognitoUserPool
  readonly username: string
  readonly onChanged: () => void
}

interface Problems {
  readonly code?: string
  readonly password?: string
}

/** The code from the message, and the new password. */
export function NewPasswordForm({ userPool, username, onChanged }: NewPasswordFormProps) {
  const [problems, setProblems] = useState<Problems>({})
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  function refuse(found: Problems) {
    setProblems(found)
    form.current?.querySelector<HTMLElement>(`[name='${found.code ? 'code' : 'password'}']`)?.focus()
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const data = new FormData(event.currentTarget)
    const code = (data.get('code') as string).replace(/\D/g, '')
    const password = data.get('password') as string
    const wrong = {
      ...(code.length !== 6 && { code: 'Type the six digits from the message.' }),
      ...(password.length < 8 && { password: 'Use at least 8 characters.' }),
    }
    if (wrong.code ?? wrong.password) return refuse(wrong)
    setBusy(true)
    try {
      await changePassword(userPool, username, code, password)
      onChanged()
    } catch (error) {
      setBusy(false)
      refuse({ [nameOf(error) === 'InvalidPasswordException' ? 'password' : 'code']: changeWords(error) })
    }
  }

  return (
    <form ref={form} noValidate className="form" onSubmit={(event) => void submit(event)}>
      <Field
        label="Code"
        hint="Six digits, from the newest message."
        className="code"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        error={problems.code}
      />
      <Field
        label="New password"
        hint="At least 8 characters: upper and lower case, a number and a symbol."
        name="password"
        type="password"
        autoComplete="new-password"
        error={problems.password}
      />
      <button type="submit" className="primary" aria-disabled={busy || undefined}>
        {busy ? 'Changing…' : 'Change password'}
      </button>
    </form>
  )
}
