import { useEffect, useRef, useState } from 'react'
import { useResendConfirmationCode, type ResendTransport, type StorageAdapter } from '../../src/index.js'
import { createTestClock, type TestClock } from '../../src/testing/index.js'
import { forgotPasswordPolicy } from '../../src/transports/forgotPassword.js'
import { memoryStorage } from '../../src/browser/storage.js'
import type { Answer, Case } from './cases.js'

/** Longer than any wait between two sends of an hour, ms. */
const WAIT = 301_000

/** Who is in a status, and all that the buttons which show it share. */
export interface User {
  readonly of: Case
  readonly world: { readonly clock: TestClock; readonly storage: StorageAdapter; readonly transport: ResendTransport }
}

function reply(answer: Answer): ReturnType<ResendTransport['send']> {
  if (typeof answer === 'object') return Promise.resolve(answer)
  if (answer === 'never') return new Promise(() => undefined)
  const raise = (name: string, message = '') => Promise.reject(Object.assign(new Error(message), { name }))
  if (answer === 'the connection breaks') return raise('TypeError', 'Failed to fetch')
  if (answer === 'already confirmed') return raise('InvalidParameterException', 'User is already confirmed.')
  return raise(answer, answer === 'UserLambdaValidationException' ? 'CustomMessage failed with error Not today.' : '')
}

let count = 0

/** A user to whom nothing has happened yet. */
export function userOf(of: Case): User {
  const rest = [...of.answers]
  const operation = of.operation && { operation: of.operation, policy: forgotPasswordPolicy }
  const send = () => reply(rest.shift() ?? 'never')
  const transport: ResendTransport = { scope: `languages-${++count}`, ...operation, send }
  return { of, world: { clock: createTestClock(), storage: memoryStorage(), transport } }
}

/** Leads a user to a status, once for all who show it: send after send, each when the one before has ended. */
export function Walk({ user, onArrive }: { readonly user: User; readonly onArrive: (of: Case) => void }): null {
  const { of, world } = user
  const { resendAsync, status } = useResendConfirmationCode({ username: 'ada', ...world, ...of.options })
  const [walked, setWalked] = useState(false)
  const begun = useRef(false)
  useEffect(() => {
    // StrictMode comes twice.
    if (begun.current) return
    begun.current = true
    void (async () => {
      for (const [index] of of.answers.entries()) {
        if (index > 0) world.clock.advance(WAIT)
        const ended = resendAsync().catch(() => undefined)
        if (of.status !== 'pending') await ended
      }
      if (of.waited) world.clock.advance(WAIT)
      setWalked(true)
    })()
  }, [of, world, resendAsync])

  const arrived = walked && status === (of.status ?? 'cooldown')
  useEffect(() => {
    if (arrived) onArrive(of)
  }, [arrived, onArrive, of])
  return null
}
