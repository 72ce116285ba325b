'use client'
import { forwardRef, useId, type MouseEvent } from 'react'
import { marks } from './anatomy.js'
import { useRoot } from './RootContext.js'
import { useComposedRef } from './useComposedRef.js'
import { usePart, type PartProps } from './usePart.js'
import { availableAt } from './words.js'

/** What `ResendCode.Trigger` takes: what a `<button>` takes. Its children replace its name. */
export interface ResendCodeTriggerProps extends Omit<PartProps<'button'>, 'type' | 'disabled' | 'aria-disabled'> {
  /** How it looks. @default 'outline' */
  readonly variant?: 'link' | 'outline' | 'solid' | undefined
  /** How large it is; each is a target of at least 24 px, from medium on of 44 px. @default 'medium' */
  readonly size?: 'small' | 'medium' | 'large' | undefined
}

/**
 * The button that sends again. Never `disabled`, so that it keeps the focus (`aria-disabled` while it may not send);
 * its name stays the same in each state. Gone when the user is confirmed.
 */
export const Trigger = forwardRef<HTMLButtonElement, ResendCodeTriggerProps>(function ResendCodeTrigger(
  { variant = 'outline', size = 'medium', onClick, children, 'aria-describedby': describedBy, ...props },
  ref,
) {
  const root = useRoot('Trigger')
  const { cooldown, status, canResend, resend } = root.result
  const waitId = useId()
  const own = {
    'aria-describedby': cooldown ? [describedBy, waitId].filter(Boolean).join(' ') : describedBy,
    'data-variant': variant,
    'data-size': size,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      onClick?.(event)
      if (!event.defaultPrevented) resend()
    },
    children: children ?? root.labels.trigger(root.context),
  }
  // What would take the focus away or submit the page's form is not the page's to say. In words, for of `true` React
  // makes an empty attribute on a custom element, which says nothing.
  const disabled = canResend ? undefined : 'true'
  const given = { ...props, type: 'button', 'aria-disabled': disabled, disabled: undefined } as const
  const isShown = status !== 'confirmed'
  const composed = useComposedRef(root.triggerRef, ref)
  const button = usePart('button', 'trigger', root.state, isShown && own, given, composed)
  return (
    <>
      {button}
      {cooldown && (
        <span id={waitId} hidden {...marks('status', status)}>
          {availableAt(root, cooldown.endsAt)}
        </span>
      )}
    </>
  )
})
