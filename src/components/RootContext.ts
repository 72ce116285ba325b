'use client'
import { createContext, useContext, type RefObject } from 'react'
import type { ResendConfirmationCodeResult } from '../react/result.js'
import { wrongUse } from '../react/wrongUse.js'
import type { ResendCodeState } from './anatomy.js'
import type { Words } from './words.js'

/** What a Root hands its parts. */
export interface RootContextValue extends Words {
  readonly result: ResendConfirmationCodeResult
  readonly state: ResendCodeState
  /** Whether already the first message that is known makes an older one useless. */
  readonly replacesOlder: boolean
  /** Called when the trigger goes; the focus it takes along goes to the message. */
  readonly onTriggerLeave: (hadFocus: boolean) => void
  /** The element of the message. */
  readonly message: RefObject<HTMLParagraphElement | null>
}

export const RootContext = createContext<RootContextValue | null>(null)

/** The Root around a part. @throws Error when there is none */
export function useRoot(part: string): RootContextValue {
  const root = useContext(RootContext)
  if (root) return root
  throw wrongUse(
    `ResendCode.${part} stands outside of ResendCode.Root.`,
    () =>
      process.env.NODE_ENV !== 'production' &&
      ` A part shows the state of the Root around it. Write:

  <ResendCode.Root username={username} userPool={userPool}>
    <ResendCode.${part} />
  </ResendCode.Root>
`,
  )
}
