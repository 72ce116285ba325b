import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = ({ verification }: LabelContext) => verification
const sentBy = ({ medium }: DeliveryLabelContext) =>
  medium === 'SMS' ? 'texted' : medium === 'EMAIL' ? 'emailed' : 'sent'
const at = ({ time, today }: TimeLabelContext) => `${today ? 'at' : 'on'} ${time}`
const isSignUp = ({ operation }: LabelContext) => operation === 'ResendConfirmationCode'

/** English. */
export const en: ResendCodeLabels = {
  language: 'en',
  trigger: (c) => `Send the ${what(c)} again`,
  sentTo: (c) => (
    <>
      We {sentBy(c)} a {what(c)} to {c.destination}.
    </>
  ),
  sent: (c) => `We ${sentBy(c)} you a ${what(c)}.`,
  sentAt: (c) => `Sent ${at(c)}.`,
  newestOnly: (c) => `Only the newest ${what(c)} works.`,
  changed: (c) => `This ${what(c)} did not go where the last one went.`,
  concealed: (c) =>
    `If ${isSignUp(c) ? 'an account needs confirming' : 'there is an account with this name'}, a ${what(c)} is on its way.`,
  countdown: (c) => (
    <>
      You can ask for another {what(c)} in {c.remaining}
    </>
  ),
  availableAt: (c) => `You can ask for another ${what(c)} ${at(c)}.`,
  exhausted: (c) =>
    `You have asked for ${c.count} ${what(c)}${c.count === 1 ? '' : 's'}, as many as an hour allows. You can ask for another ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Too many ${what(c)}s were asked for. Try again ${at(c)}. It may take up to an hour until another can be sent.`,
  validUntil: (c) => `The newest ${what(c)} works until ${c.time}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Your account is confirmed. You can sign in now.'
      : c.operation === 'ForgotPassword'
        ? 'Your password is changed. You can sign in now.'
        : 'That is confirmed. There is nothing more to do.',
  sending: () => 'Sending…',
  announceSent: (c) => {
    const way = c.medium === 'SMS' ? ' by text message' : c.medium === 'EMAIL' ? ' by email' : ''
    const to = c.destination ? ` to ${c.destination}` : ''
    const next = c.wait ? ` You can ask for another ${c.wait}.` : ''
    return `A ${what(c)} was sent${way}${to}.${next}`
  },
  announceReady: (c) => `You can ask for another ${what(c)} now.`,
  announceWait: (c) => `You can ask for another ${what(c)} ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `We lost the connection before hearing back. Your ${what(c)} may be on its way: check for it before you ask again.`,
      'service-unavailable': `The ${what(c)} could not be sent just now. Please try again in a moment.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'The text message could not be delivered. Check that the phone number is right.'
          : 'The message could not be delivered. Check that the address is right.',
      'rejected-by-trigger': `The ${what(c)} was not sent. If this happens again, please contact support.`,
      'rate-limited': `Too many ${what(c)}s were asked for. Please try again later.`,
      throttled: `Many people are asking for ${what(c)}s right now. Please try again in a moment.`,
      'user-not-found': `We found no account with this name. Check it for typing mistakes${isSignUp(c) ? ', or sign up again' : ''}.`,
      offline: `You are offline. Connect to the internet, then ask for the ${what(c)} again.`,
      'invalid-request': 'The name or address does not look right. Check it for typing mistakes and spaces.',
      other: `The ${what(c)} could not be sent because of a problem on our side. Please try again later or contact support.`,
    })[c.kind],
}
