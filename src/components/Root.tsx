'use client'
import type { QueryClient } from '@tanstack/react-query'
import { forwardRef, useCallback, useContext, useMemo, useRef } from 'react'
import { systemClock } from '../browser/clock.js'
import { defaultPolicy } from '../core/paced.js'
import { DEFAULT_LIMIT } from '../core/policy.js'
import { SettingsContext } from '../react/context.js'
import { mergeLabels } from '../react/mergeLabels.js'
import { mergeSettings, withTransport } from '../react/mergeSettings.js'
import type { ResendConfirmationCodeOptions } from '../react/options.js'
import { useResend } from '../react/useResendConfirmationCode.js'
import type { ResendCodeState } from './anatomy.js'
import { formatLocale } from './format.js'
import { LiveRegions } from './LiveRegions.js'
import { renderPart, type PartProps } from './renderPart.js'
import { RootContext, type RootContextValue } from './RootContext.js'
import { splitOptions } from './splitOptions.js'
import { useAnnouncer } from './useAnnouncer.js'
import { useLanguage } from './useLanguage.js'
import { useSpeech } from './useSpeech.js'
import { completeLabels, isText, SIGN_UP, type Words } from './words.js'

/** What `ResendCode.Root` takes: the hook's options, and what a `<div>` takes. */
export interface ResendCodeRootProps
  extends ResendConfirmationCodeOptions, Omit<PartProps<'div'>, keyof ResendConfirmationCodeOptions> {
  /** The client to use in place of the app's. */
  readonly queryClient?: QueryClient | undefined
}

/** Longer than any address is no address. */
const isAddress = (value: unknown) => isText(value) && value.length < 257

const isFocusLost = () => !document.activeElement || document.activeElement === document.body

/** One user's resends: shares their state with the parts in it, and speaks to screen readers. */
export const Root = forwardRef<HTMLDivElement, ResendCodeRootProps>(function ResendCodeRoot(props, ref) {
  const [given, { queryClient, children, ...native }] = splitOptions(props)
  const provided = useContext(SettingsContext)
  const options = withTransport(mergeSettings(provided, given))
  const verification = options.verification === 'link' ? 'link' : 'code'
  const { clock = systemClock, concealUserExistence: conceal = false } = options
  const locale = isText(options.locale) ? options.locale : undefined
  const { labels, language, help } = useMemo(
    () => completeLabels(mergeLabels(provided.labels, given.labels), locale),
    [provided.labels, given.labels, locale],
  )
  const { operation = SIGN_UP } = options.transport ?? {}
  const words: Words = {
    labels,
    language,
    help,
    context: { verification, operation },
    locale: formatLocale(locale, language),
    clock,
    conceal,
    destination: (!conceal && isAddress(options.destination) && options.destination) || null,
    showTriggerMessage: options.showTriggerMessage ?? false,
    limit: (options.policy ?? options.transport?.policy ?? defaultPolicy).limit ?? DEFAULT_LIMIT,
  }
  const { announcement, announce } = useAnnouncer(clock)
  const result = useResend(options, queryClient, useSpeech(announce, words, options.username))
  const marks = useLanguage(language)

  const message = useRef<HTMLParagraphElement>(null)
  const onTriggerLeave = useCallback((hadFocus: boolean) => {
    // Once the message stands, which came with the same commit; unless the page has put the focus elsewhere.
    if (hadFocus) queueMicrotask(() => isFocusLost() && message.current?.focus())
  }, [])

  const { status, canResend, sendsLeft } = result
  const state: ResendCodeState = { status, canResend, sendsLeft, verification }
  const value: RootContextValue = {
    ...words,
    result,
    state,
    // Sign-up always sends one, also where the page does not tell of it.
    replacesOlder: operation === SIGN_UP && !options.initialDelivery && !options.initialSentAt,
    onTriggerLeave,
    message,
  }
  const content = (
    <>
      {children}
      <LiveRegions announcement={announcement} status={status} />
    </>
  )
  return (
    <RootContext.Provider value={value}>
      {renderPart(
        'div',
        'root',
        state,
        { ...marks, 'data-verification': verification },
        { ...native, children: content },
        ref,
      )}
    </RootContext.Provider>
  )
})
