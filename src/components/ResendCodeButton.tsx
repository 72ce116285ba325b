'use client'
import { forwardRef, type ReactNode } from 'react'
import { Countdown, type CountdownMode } from './Countdown.js'
import { Destination, type DestinationSlots } from './Destination.js'
import { Help, type HelpSlots } from './Help.js'
import { Message } from './Message.js'
import { Root, type ResendCodeRootProps } from './Root.js'
import { Trigger, type ResendCodeTriggerProps } from './Trigger.js'

/** What `ResendCodeButton` takes: the hook's options, what a `<div>` takes, and what its parts show. */
export interface ResendCodeButtonProps
  extends
    Omit<ResendCodeRootProps, 'children'>,
    DestinationSlots,
    HelpSlots,
    Pick<ResendCodeTriggerProps, 'variant' | 'size'> {
  /** The button's name, in place of `labels.trigger`. */
  readonly children?: ReactNode
  /** How the wait is shown. @default 'seconds' */
  readonly countdown?: CountdownMode | undefined
  /**
   * What helps a person who is stuck, below everything else and from the start. `null` for nothing.
   * @default a list of what to look for, from the second message on
   */
  readonly help?: ReactNode
}

/**
 * The drop-in: where the code was sent, the button that sends it again, when it may, and what happened.
 *
 * @throws Error at render, with the right code, where `useResendConfirmationCode` does
 */
export const ResendCodeButton = forwardRef<HTMLDivElement, ResendCodeButtonProps>(function ResendCodeButton(
  { children, variant, size, countdown, wrongAddress, mailbox, sender, signIn, help, ...root },
  ref,
) {
  return (
    <Root {...root} ref={ref}>
      <Destination wrongAddress={wrongAddress} mailbox={mailbox} />
      <div data-scope="resend-code" data-part="actions">
        <Trigger variant={variant} size={size}>
          {children}
        </Trigger>
        <Countdown countdown={countdown} />
      </div>
      <Message />
      <Help sender={sender} signIn={signIn}>
        {help}
      </Help>
    </Root>
  )
})
