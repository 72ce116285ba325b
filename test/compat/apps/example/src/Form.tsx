import { useState, type ReactNode, type SubmitEvent } from 'react'
import { wordsOf } from './words.js'

/** What a form sends, and what went wrong with it, until it is sent again or `forget` is called. */
export function useForm(send: (fields: FormData) => Promise<void>) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const forget = () => setProblem(null)

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    forget()
    setBusy(true)
    try {
      await send(new FormData(event.currentTarget))
    } catch (error) {
      setProblem(wordsOf(error))
    }
    setBusy(false)
  }

  return { problem, forget, isBusy, onSubmit }
}

interface FormProps {
  readonly form: ReturnType<typeof useForm>
  readonly title: string
  readonly action: string
  readonly children: ReactNode
}

export function Form({ form, title, action, children }: FormProps) {
  const { problem, isBusy, onSubmit } = form
  return (
    <form onSubmit={(event) => void onSubmit(event)}>
      <h1>{title}</h1>
      {children}
      <button type="submit" aria-disabled={isBusy || undefined}>
        {action}
      </button>
      <p role="alert">{problem}</p>
    </form>
  )
}
