'use client'
import { forwardRef, useId, useInsertionEffect, useRef, type MouseEvent, type ReactNode, type RefObject } from 'react'
import { SCOPE } from './anatomy.js'
import { clockTime, nextMinute } from './format.js'
import { renderPart, type PartProps } from './renderPart.js'
import { useRoot } from './RootContext.js'
import { useComposedRef } from './useComposedRef.js'

/** What `ResendCode.Trigger` takes: what a `<button>` takes. Its children replace its name. */
export interface ResendCodeTriggerProps extends PartProps<'button'> {
  /** How it looks. @default 'outline' */
  readonly variant?: 'link' | 'outline' | 'solid' | undefined
}

/**
 * The button that sends again. Never `disabled`, so that it keeps the focus (`aria-disabled` while it may not send);
 * its name stays the same in each state. Gone when the user is confirmed.
 */
export const Trigger = forwardRef<HTMLButtonElement, ResendCodeTriggerProps>(function ResendCodeTrigger(
  { variant = 'outline', onClick, children, ...props },
  ref,
) {
  const { result, state, labels, verification, locale, clock, onTriggerLeave } = useRoot('Trigger')
  const describedBy = useId()
  const button = useRef<HTMLButtonElement>(null)
  const composed = useComposedRef(button, ref)
  if (state.status === 'confirmed') return null

  const { cooldown, getTriggerProps } = result
  const { onClick: resend, ...trigger } = getTriggerProps()
  const own = {
    ...trigger,
    'aria-describedby': cooldown ? describedBy : undefined,
    'data-variant': variant,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      onClick?.(event)
      if (!event.defaultPrevented) resend()
    },
  }
  return (
    <>
      <WatchLeave button={button} onLeave={onTriggerLeave}>
        {renderPart(
          'button',
          'trigger',
          state,
          own,
          { ...props, children: children ?? labels.trigger({ verification }) },
          composed,
        )}
      </WatchLeave>
      {cooldown && (
        <span id={describedBy} hidden data-scope={SCOPE} data-part="status">
          {labels.availableAt({ verification, time: clockTime(nextMinute(cooldown.endsAt), clock.now(), locale) })}
        </span>
      )}
    </>
  )
})

/** Tells, just before the button is taken from the page, whether it has the focus. */
function WatchLeave({
  button,
  onLeave,
  children,
}: {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onLeave: (hadFocus: boolean) => void
  readonly children: ReactNode
}): ReactNode {
  // The clean-up of an insertion effect runs while the element is still there, and none of it on a server.
  useInsertionEffect(
    () => () => onLeave(button.current !== null && button.current === document.activeElement),
    [button, onLeave],
  )
  return children
}
