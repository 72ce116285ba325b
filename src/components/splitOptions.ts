import type { ResendConfirmationCodeOptions } from '../react/options.js'

/** Each option of the hook, so that a Root can tell them from what its `<div>` takes. */
const OPTIONS: Record<keyof ResendConfirmationCodeOptions, true> = {
  username: true,
  userPool: true,
  transport: true,
  clientMetadata: true,
  analyticsMetadata: true,
  userContextData: true,
  secretHash: true,
  initialDelivery: true,
  initialSentAt: true,
  verification: true,
  destination: true,
  policy: true,
  storage: true,
  clock: true,
  locale: true,
  labels: true,
  timeoutMs: true,
  caseSensitive: true,
  concealUserExistence: true,
  showTriggerMessage: true,
  onSent: true,
  onConfirmed: true,
  onError: true,
  onReady: true,
  onEvent: true,
}

/** The hook's options among the props, and the rest. */
export function splitOptions<Props extends ResendConfirmationCodeOptions>(
  props: Props,
): readonly [options: ResendConfirmationCodeOptions, rest: Omit<Props, keyof ResendConfirmationCodeOptions>] {
  const options: Record<string, unknown> = {}
  const rest: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(props)) (Object.hasOwn(OPTIONS, name) ? options : rest)[name] = value
  return [options, rest] as never
}
