'use client'
import { forwardRef, useId, useInsertionEffect, useRef, type MouseEvent, type ReactNode, type RefObject } from 'react'
import { SCOPE } from './anatomy.js'
import { nextMinute, timeWords } from './format.js'
import { renderPart, type PartProps } from './renderPart.js'
import { useRoot } from './RootContext.js'
import { useComposedRef } from './useComposedRef.js'

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
  { variant = 'outline', size = 'medium', onClick, children, 'aria-describedby': described, ...props },
  ref,
) {
  const { result, state, labels, context, locale, clock, onTriggerLeave } = useRoot('Trigger')
  const describedBy = useId()
  const button = useRef<HTMLButtonElement>(null)
  const composed = useComposedRef(button, ref)
  if (state.status === 'confirmed') return null

  const { cooldown, getTriggerProps } = result
  const { onClick: resend, ...trigger } = getTriggerProps()
  const own = {
    'aria-describedby': [described, cooldown && describedBy].filter(Boolean).join(' ') || undefined,
    'data-variant': variant,
    'data-size': size,
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
          // What would take the focus away or submit the page's form is not the page's to say.
          {
            ...props,
            ...trigger,
            disabled: undefined,
            children: children ?? labels.trigger(context),
          },
          composed,
        )}
      </WatchLeave>
      {cooldown && (
        <span id={describedBy} hidden data-scope={SCOPE} data-part="status" data-state={state.status}>
          {labels.availableAt({ ...context, ...timeWords(nextMinute(cooldown.endsAt), clock.now(), locale) })}
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
    () => () => {
      // In a shadow root the document only knows of its host.
      const root = button.current?.getRootNode() as Document | ShadowRoot | undefined
      onLeave(root !== undefined && root.activeElement === button.current)
    },
    [button, onLeave],
  )
  return children
}
