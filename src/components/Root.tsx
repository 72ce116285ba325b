'use client'
import type { QueryClient } from '@tanstack/react-query'
import { forwardRef, useContext } from 'react'
import { SettingsContext } from '../react/context.js'
import { mergeSettings, withTransport } from '../react/mergeSettings.js'
import type { ResendConfirmationCodeOptions } from '../react/options.js'
import { useResend } from '../react/useResendConfirmationCode.js'
import type { ResendCodeState } from './anatomy.js'
import { liveRegions } from './liveRegions.js'
import { nativeProps } from './nativeProps.js'
import { RootContext, type RootContextValue } from './RootContext.js'
import { useAnnouncer } from './useAnnouncer.js'
import { useComposedRef } from './useComposedRef.js'
import { useElements } from './useElements.js'
import { useLanguage } from './useLanguage.js'
import { usePart, type PartProps } from './usePart.js'
import { useSpeech } from './useSpeech.js'
import { useWords } from './useWords.js'

/** What `ResendCode.Root` takes: the hook's options, and what a `<div>` takes. */
export interface ResendCodeRootProps
  extends ResendConfirmationCodeOptions, Omit<PartProps<'div'>, keyof ResendConfirmationCodeOptions> {
  /** The client to use in place of the app's. */
  readonly queryClient?: QueryClient | undefined
}

/**
 * One user's resends: shares their state with the parts in it, and speaks to screen readers.
 *
 * @throws Error at render, with the right code, where `useResendConfirmationCode` does
 */
export const Root = forwardRef<HTMLDivElement, ResendCodeRootProps>(function ResendCodeRoot(props, ref) {
  const { queryClient, children, ...native } = nativeProps(props)
  const provided = useContext(SettingsContext)
  const options = withTransport(mergeSettings(provided, props))
  const words = useWords(options, provided.labels, props.labels)
  const [announcement, announce] = useAnnouncer(words.clock)
  const elements = useElements()
  const result = useResend(options, queryClient, useSpeech(announce, words, elements))
  const languageProps = useLanguage(words.language, elements)
  const composed = useComposedRef(elements.rootRef, ref)

  const { status, canResend, sendsLeft } = result
  const { verification } = words.context
  const state: ResendCodeState = { status, canResend, sendsLeft, verification }
  const own = {
    ...languageProps,
    'data-verification': verification,
    children: (
      <>
        {children}
        {liveRegions(announcement, result)}
      </>
    ),
  }
  const root = usePart('div', 'root', state, own, native, composed)
  const value: RootContextValue = { ...words, ...elements, result, state }
  return <RootContext.Provider value={value}>{root}</RootContext.Provider>
})
