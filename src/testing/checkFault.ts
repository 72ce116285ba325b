import { bool, checkOptions, count, oneOf, text, type Rule, type Rules } from './checks.js'
import type {
  ErrorFault,
  Fault,
  FaultOptions,
  LatencyFault,
  LostReplyFault,
  MalformedReplyFault,
  NoAnswerFault,
} from './fault.js'
import { malformedReplies } from './malformed.js'
import { operations } from './operations/index.js'
import { problem } from './problem.js'
import { defaultMessages } from './serviceErrors.js'

export const operation: Rule = oneOf(...Object.keys(operations), 'any')
export const times: Rule = { wanted: 'a number from 1', holds: (value) => (value as number) >= 1 }

/** A reply with one of these may have no body, and the platform makes none that has. */
const BODILESS: readonly unknown[] = [204, 205, 304]
const status: Rule = {
  wanted: 'an HTTP status of a reply with a body, from 200 to 599',
  holds: (value) =>
    Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599 && !BODILESS.includes(value),
}

const error: Rules<ErrorFault> = {
  type: text,
  name: { ...text, required: true },
  message: { wanted: 'a string or null', holds: (value) => value === null || typeof value === 'string' },
  errorHeader: bool,
  status,
  sent: bool,
}
const latency: Rules<LatencyFault> = { type: text, ms: { ...count, required: true }, timer: oneOf('clock', 'real') }
const lostReply: Rules<LostReplyFault> = { type: text, sent: { ...bool, required: true } }
const noAnswer: Rules<NoAnswerFault> = { type: text, sent: bool }
const malformedReply: Rules<MalformedReplyFault> = {
  type: text,
  reply: { ...oneOf(...malformedReplies), required: true },
  status,
  sent: bool,
}
const byType: Readonly<Record<Fault['type'], Readonly<Record<string, Rule>>>> = {
  error,
  latency,
  'lost-reply': lostReply,
  'no-answer': noAnswer,
  'malformed-reply': malformedReply,
}
const types = oneOf(...Object.keys(byType))
const type: Rule = { ...types, wanted: `${types.wanted}, or an error's name in place of a fault`, required: true }

/** Errors that resends do not have, and an operation that has each. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  UsernameExistsException: 'SignUp',
  InvalidPasswordException: 'SignUp',
  CodeMismatchException: 'ConfirmSignUp',
  ExpiredCodeException: 'ConfirmSignUp',
  AliasExistsException: 'ConfirmSignUp',
  TooManyFailedAttemptsException: 'ConfirmSignUp',
}

/** Throws where a fault or what it is for would make no request fail as it was meant to. */
export function checkFault(
  where: string,
  fault: Fault | string,
  options: FaultOptions,
  rules: Readonly<Record<string, Rule>>,
): void {
  checkOptions(where, options, rules)
  if (typeof fault !== 'string') {
    if (!Object.hasOwn(byType, fault?.type)) return checkOptions(where, { type: fault?.type }, { type })
    return checkOptions(where, fault, byType[fault.type])
  }
  checkName(where, fault)
  const other = ELSEWHERE[fault]
  if (!other || options.operation) return
  const why = 'It would wait for a ResendConfirmationCode, which has no such error.'
  throw problem(`${where} was given ${fault} and no operation.`, why, `Name it: { operation: '${other}' }.`)
}

function checkName(where: string, name: string): void {
  if (Object.hasOwn(byType, name)) {
    const why = 'As a string that would be the name of an error.'
    throw problem(`${where} was given "${name}".`, why, `Give a fault of that type: { type: '${name}' }.`)
  }
  // Some that all of AWS has, such as InternalFailure, end otherwise.
  const whole = `${name}Exception`
  if (!Object.hasOwn(defaultMessages, whole)) return
  throw problem(`${where} was given "${name}".`, 'Cognito has no such error.', `Give its whole name: "${whole}".`)
}
