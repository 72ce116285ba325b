import type { ResendConfirmationCodeOptions } from '../react/options.js'

/** What a Root's `<div>` takes: the props but the hook's options. An option that is missing here does not compile. */
export function nativeProps<Props extends ResendConfirmationCodeOptions>({
  username,
  userPool,
  transport,
  clientMetadata,
  analyticsMetadata,
  userContextData,
  secretHash,
  initialDelivery,
  initialSentAt,
  verification,
  destination,
  policy,
  storage,
  clock,
  locale,
  labels,
  timeoutMs,
  caseSensitive,
  concealUserExistence,
  showTriggerMessage,
  onSent,
  onConfirmed,
  onError,
  onReady,
  onEvent,
  ...native
}: Props): Omit<Props, keyof ResendConfirmationCodeOptions> {
  return native
}
