'use client'
import { createContext, useContext } from 'react'
import type { ResendConfirmationCodeResult } from '../react/result.js'
import { wrongUse } from '../react/wrongUse.js'
import type { ResendCodeState } from './anatomy.js'
import type { OwnRef } from './useComposedRef.js'
import type { Words } from './words.js'

/** What a Root hands its parts. */
export interface RootContextValue extends Words {
  readonly result: ResendConfirmationCodeResult
  readonly state: ResendCodeState
  /** Sees the element of the trigger come and go. */
  readonly triggerRef: OwnRef
  /** Sees the element of the message come and go. */
  readonly messageRef: OwnRef
}

export const RootContext = createContext<RootContextValue | null>(null)

/** The Root around a part, or around `MailboxLink`, which is no member of `ResendCode`. @throws Error when there is none */
export function useRoot(part: string): RootContextValue {
  const root = useContext(RootContext)
  if (root) return root
  throw wrongUse(
    `${part} is in no ResendCode.Root.`,
    () =>
      process.env.NODE_ENV !== 'production' &&
      ` A part shows the state of the Root around it. Write:

  <ResendCode.Root username={username} userPool={userPool}>
    <${part === 'MailboxLink' ? part : `ResendCode.${part}`} />
  </ResendCode.Root>
`,
  )
}
