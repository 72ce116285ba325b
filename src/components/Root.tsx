'use client'
import type { QueryClient } from '@tanstack/react-query'
import { forwardRef, useCallback, useContext, useEffect, useMemo, useRef } from 'react'
import { systemClock } from '../browser/clock.js'
import { en } from '../locales/en.js'
import { SettingsContext } from '../react/context.js'
import { mergeSettings } from '../react/mergeSettings.js'
import type { ResendConfirmationCodeOptions } from '../react/options.js'
import { useResend } from '../react/useResendConfirmationCode.js'
import type { ResendCodeState } from './anatomy.js'
import { LiveRegions } from './LiveRegions.js'
import { renderPart, type PartProps } from './renderPart.js'
import { RootContext, type RootContextValue } from './RootContext.js'
import { splitOptions } from './splitOptions.js'
import { useAnnouncer } from './useAnnouncer.js'
import { useLanguage } from './useLanguage.js'
import { useSpeech } from './useSpeech.js'
import type { Words } from './words.js'

/** What `ResendCode.Root` takes: the hook's options, and what a `<div>` takes. */
export interface ResendCodeRootProps
  extends ResendConfirmationCodeOptions, Omit<PartProps<'div'>, keyof ResendConfirmationCodeOptions> {
  /** The client to use in place of the app's. */
  readonly queryClient?: QueryClient | undefined
}

/** One user's resends: shares their state with the parts in it, and speaks to screen readers. */
export const Root = forwardRef<HTMLDivElement, ResendCodeRootProps>(function ResendCodeRoot(props, ref) {
  const [given, { queryClient, children, ...native }] = splitOptions(props)
  const options = mergeSettings(useContext(SettingsContext), given)
  const { verification = 'code', clock = systemClock, concealUserExistence: conceal = false } = options
  const labels = useMemo(() => ({ ...en, ...options.labels }), [options.labels])
  const words: Words = {
    labels,
    verification,
    locale: options.locale ?? 'en',
    clock,
    conceal,
    destination: (!conceal && options.destination) || null,
    showTriggerMessage: options.showTriggerMessage ?? false,
  }
  const { announcement, announce } = useAnnouncer(clock)
  const result = useResend(options, queryClient, useSpeech(announce, words))
  // Whose words replace ours without naming a language, theirs is the page's.
  const language = useLanguage(options.locale ?? (options.labels ? undefined : 'en'))

  const message = useRef<HTMLParagraphElement>(null)
  const focusMessage = useRef(false)
  useEffect(() => {
    if (focusMessage.current) message.current?.focus()
    focusMessage.current = false
  })

  const onTriggerLeave = useCallback((hadFocus: boolean) => void (focusMessage.current = hadFocus), [])

  const { status, canResend, sendsLeft } = result
  const state: ResendCodeState = { status, canResend, sendsLeft, verification }
  const value: RootContextValue = {
    ...words,
    result,
    state,
    onTriggerLeave,
    message,
  }
  const content = (
    <>
      {children}
      <LiveRegions announcement={announcement} />
    </>
  )
  return (
    <RootContext.Provider value={value}>
      {renderPart(
        'div',
        'root',
        state,
        { ...language, 'data-verification': verification },
        { ...native, children: content },
        ref,
      )}
    </RootContext.Provider>
  )
})
