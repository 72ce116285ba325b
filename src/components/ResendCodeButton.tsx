'use client'
import { forwardRef, type ReactNode } from 'react'
import { Countdown, type CountdownMode } from './Countdown.js'
import { Destination } from './Destination.js'
import { Help } from './Help.js'
import { Message } from './Message.js'
import { Root, type ResendCodeRootProps } from './Root.js'
import { Trigger, type ResendCodeTriggerProps } from './Trigger.js'

/** What `ResendCodeButton` takes: the hook's options, what a `<div>` takes, and what its parts show. */
export interface ResendCodeButtonProps extends Omit<ResendCodeRootProps, 'children'> {
  /** The button's name, in place of `labels.trigger`. */
  readonly children?: ReactNode
  /** How the button looks. @default 'outline' */
  readonly variant?: ResendCodeTriggerProps['variant']
  /** How the wait is shown. @default 'seconds' */
  readonly countdown?: CountdownMode | undefined
  /** What a person may do about a wrong address, such as a link back to sign-up. */
  readonly wrongAddress?: ReactNode
  /** What helps a person who is stuck, below everything else. */
  readonly help?: ReactNode
}

/** The drop-in: where the code was sent, the button that sends it again, when it may, and what happened. */
export const ResendCodeButton = forwardRef<HTMLDivElement, ResendCodeButtonProps>(function ResendCodeButton(
  { children, variant, countdown, wrongAddress, help, ...root },
  ref,
) {
  return (
    <Root {...root} ref={ref}>
      <Destination wrongAddress={wrongAddress} />
      <div data-scope="resend-code" data-part="actions">
        <Trigger variant={variant}>{children}</Trigger>
        <Countdown countdown={countdown} />
      </div>
      <Message />
      <Help>{help}</Help>
    </Root>
  )
})
