import { useCallback, useState } from 'react'
import type { CodeDeliveryDetails } from '../../src/index.js'

/** Where a sign-up stands: who waits for a code, and what sign-up said of its message. */
export interface SignUpStep {
  readonly username: string
  /** Null where the page did not see the sign-up. */
  readonly delivery: CodeDeliveryDetails | null
  /** Epoch ms, or null. */
  readonly sentAt: number | null
}

const KEY = 'sign-up-step'

function read(): SignUpStep | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as SignUpStep | null
  } catch {
    return null
  }
}

/** The step, kept for this tab: someone who fetches the code and comes back to a reloaded page goes on where they were. */
export function useSignUpStep(): readonly [SignUpStep | null, (step: SignUpStep | null) => void] {
  const [step, setStep] = useState(read)
  const keep = useCallback((next: SignUpStep | null) => {
    setStep(next)
    try {
      if (next) sessionStorage.setItem(KEY, JSON.stringify(next))
      else sessionStorage.removeItem(KEY)
    } catch {
      // Without storage a reload begins anew.
    }
  }, [])
  return [step, keep]
}
