import {
  ResendCodeError,
  type Delivery,
  type ResendCodeButtonProps,
  type ResendCodeErrorKind,
} from '../../src/index.js'

const EMAIL: Delivery = { destination: 'a***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' }
const SMS: Delivery = { destination: '+*******0100', deliveryMedium: 'SMS', attributeName: 'phone_number' }

/** A status that a person can meet, and the taps that lead to it. */
export interface Case {
  readonly name: string
  /** What Cognito says to each tap, in turn; between them the wait is passed. */
  readonly answers: readonly (() => Promise<Delivery>)[]
  readonly props?: Partial<ResendCodeButtonProps>
}

const sends = (delivery: Delivery) => () => Promise.resolve(delivery)
const fails = (kind: ResendCodeErrorKind) => () => Promise.reject(new ResendCodeError(kind, 'a story says so'))

/** All but `offline`, which goes as soon as the browser is online. */
const ERRORS: readonly ResendCodeErrorKind[] = [
  'reply-lost',
  'service-unavailable',
  'delivery-failed',
  'rejected-by-trigger',
  'throttled',
  'user-not-found',
  'invalid-request',
]

/** Every status, in the order of a person's way through them. */
export const cases: readonly Case[] = [
  { name: 'Ready', answers: [] },
  { name: 'Sending', answers: [() => new Promise(() => undefined)] },
  { name: 'Sent, code by email', answers: [sends(EMAIL)] },
  { name: 'Sent, link by text message', answers: [sends(SMS)], props: { verification: 'link' } },
  {
    name: 'Third code, and help',
    answers: [sends(EMAIL), sends(EMAIL), sends(EMAIL)],
    props: { sender: 'Example <no-reply@example.com>' },
  },
  { name: 'Elsewhere than before', answers: [sends(EMAIL), sends(SMS)] },
  { name: 'Concealed', answers: [sends(EMAIL)], props: { concealUserExistence: true } },
  ...ERRORS.map((kind): Case => ({ name: `Error: ${kind}`, answers: [fails(kind)] })),
  { name: 'Error: only developers can mend', answers: [fails('misconfigured')] },
  { name: 'Limit reached', answers: Array.from({ length: 5 }, () => sends(EMAIL)) },
  { name: 'Limit, estimated', answers: [sends(SMS), fails('rate-limited')], props: { verification: 'link' } },
  { name: 'Confirmed', answers: [fails('already-confirmed')] },
]
