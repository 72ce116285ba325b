'use client'
import type { QueryClient } from '@tanstack/react-query'
import { useContext, useEffect, useInsertionEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react'
import { onWindow } from '../browser/onWindow.js'
import { toDelivery } from '../cognito/wire.js'
import type { Delivery } from '../core/delivery.js'
import type { Snapshot } from '../core/shown.js'
import { SettingsContext } from './context.js'
import type { OnStep } from './controllerInput.js'
import { mergeSettings, withTransport } from './mergeSettings.js'
import type { ResendConfirmationCodeOptions } from './options.js'
import { ResendController } from './ResendController.js'
import type { ResendConfirmationCodeResult, TriggerProps } from './result.js'
import { useClient, useEntry } from './useEntry.js'
import { useTransport } from './useTransport.js'

const NOTHING: Snapshot = {
  status: 'idle',
  canResend: false,
  delivery: null,
  deliveryChanged: false,
  messageCount: 0,
  lastSentAt: null,
  sendCount: 0,
  sendsLeft: 0,
  cooldown: null,
  error: null,
}
const noSubscription = () => () => undefined
const nothing = () => NOTHING

/**
 * Sends a sign-up's confirmation code or link again, paces the sends, and says what happened. All hooks and buttons
 * of one user share one state, over reloads and tabs.
 *
 * @param queryClient the client to use in place of the app's
 * @throws Error at render, with the right code, when there is no transport that can send, or two, or no QueryClient
 */
export function useResendConfirmationCode(
  options: ResendConfirmationCodeOptions,
  queryClient?: QueryClient,
): ResendConfirmationCodeResult {
  return useResend(withTransport(mergeSettings(useContext(SettingsContext), options)), queryClient)
}

/** The hook itself, on settings that are merged already; `onStep` is the button's. */
export function useResend(
  merged: ResendConfirmationCodeOptions,
  queryClient?: QueryClient,
  onStep?: OnStep,
): ResendConfirmationCodeResult {
  const transport = useTransport(merged)
  const client = useClient(queryClient)
  const { entry, find, settings } = useEntry(client, merged, transport, transport.scope)
  const [controller] = useState(() => new ResendController())
  const [, onMoved] = useReducer((moves: number) => moves + 1, 0)

  useInsertionEffect(() => controller.update({ options: merged, transport, client, entry, find, onMoved, onStep }))
  useEffect(() => entry?.configure(settings))
  const { maxMs, limit } = settings.policy
  useEffect(() => entry?.refresh(), [entry, settings.clock, maxMs, limit])

  const { initialSentAt: sentAt } = merged
  const initialSentAt = typeof sentAt === 'number' ? sentAt : null
  const initial = merged.concealUserExistence ? undefined : toDelivery(merged.initialDelivery)
  const initialText = merged.initialDelivery || sentAt ? JSON.stringify(initial ?? null) : null
  useEffect(() => {
    if (initialText !== null) entry?.seed(JSON.parse(initialText) as Delivery | null, initialSentAt)
  }, [entry, initialText, initialSentAt])

  const snapshot = useSyncExternalStore(entry?.subscribe ?? noSubscription, entry?.getSnapshot ?? nothing, nothing)

  useEffect(() => controller.observe(entry, snapshot), [controller, entry, snapshot])

  const isOffline = snapshot.error?.kind === 'offline'
  useEffect(() => {
    if (!isOffline) return
    // Back online, or found online after a reload, "you are offline" is no longer true.
    return navigator.onLine ? controller.actions.reset() : onWindow('online', controller.actions.reset)
  }, [controller, isOffline])

  return useMemo(() => {
    const { status, canResend } = snapshot
    const getTriggerProps = (): TriggerProps => ({
      type: 'button',
      onClick: controller.actions.resend,
      'aria-disabled': canResend ? undefined : true,
      'data-state': status,
    })
    return { ...snapshot, ...controller.actions, getTriggerProps } as ResendConfirmationCodeResult
  }, [controller, snapshot])
}
