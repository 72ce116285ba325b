import { useRef, useState } from 'react'

/** The field for a code, and what is wrong with what stands there, until a newer code is sent. */
export function useCodeField() {
  const field = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<{ readonly typed: string; readonly words: string } | null>(null)

  /** The code that was typed, and what is missing of it. */
  function read() {
    const code = (field.current?.value ?? '').replace(/\D/g, '')
    return { code, missing: code.length === 6 ? null : 'Type the six digits from the message.' }
  }

  /** Says what is wrong and goes to the field, or takes back what was said. */
  function say(words: string | null) {
    setRefused(words === null ? null : { words, typed: field.current?.value ?? '' })
    if (words !== null) field.current?.focus()
  }

  /** A newer code was sent: the focus stays where the person asked for it. */
  function renew() {
    setRefused(null)
    // What was refused can never work now. What was typed since stays: a message may be there before the reply.
    if (refused && field.current?.value === refused.typed) field.current.value = ''
  }

  return { field, problem: refused?.words ?? null, read, say, renew }
}
