import { own } from '../cognito/wire.js'
import { checkRequest } from '../cognito/constraints.js'
import type { ResendRequest } from '../cognito/request.js'
import { isResendCodeError } from '../core/error.js'
import { RESEND } from './cognitoTransport.js'
import { Refusal } from './Refusal.js'

const MEMBERS: readonly string[] = ['operation', 'username', 'clientMetadata', 'analyticsMetadata', 'userContextData']
const CONTEXT: readonly string[] = ['encodedData']
/** What only a server may say: told by name, since a page that sends it has a mistake to mend. */
const SERVERS_OWN: readonly string[] = ['secretHash', 'ipAddress']

/** What a page may ask for; whoever waits for the code comes from elsewhere, unless the handler is public. */
export type PageRequest = Omit<ResendRequest, 'username' | 'secretHash'> & { readonly username: unknown }

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function onlyMembers(from: object, known: readonly string[], path = ''): void {
  for (const name of Object.keys(from)) {
    if (known.includes(name)) continue
    throw new Refusal('invalid-body', SERVERS_OWN.includes(name) ? { member: path + name } : {})
  }
}

/**
 * The members of a body that a page may give, each checked.
 *
 * @param operation what the handler sends: a page that means another must not get this one
 * @param allowed the keys of `clientMetadata` that are kept
 * @throws Refusal for a member that only a server may give, for an unknown one, and for a value of another shape
 */
export function readRequest(body: unknown, operation: string, allowed: readonly string[]): PageRequest {
  if (!isRecord(body)) throw new Refusal('invalid-body')
  onlyMembers(body, MEMBERS)
  if ((own(body, 'operation') ?? RESEND) !== operation) throw new Refusal('invalid-body', { member: 'operation' })
  const userContextData = own(body, 'userContextData')
  if (isRecord(userContextData)) onlyMembers(userContextData, CONTEXT, 'userContextData.')
  const given = {
    // Any name will do here: the person's own is checked where it is known.
    username: 'x',
    clientMetadata: own(body, 'clientMetadata'),
    analyticsMetadata: own(body, 'analyticsMetadata'),
    userContextData,
  }
  try {
    const checked = checkRequest(given)
    return { ...checked, clientMetadata: pick(checked.clientMetadata, allowed), username: own(body, 'username') }
  } catch (error) {
    throw isResendCodeError(error) ? new Refusal('invalid-body', { member: error.member ?? undefined }) : error
  }
}

function pick(
  metadata: Readonly<Record<string, string>> | undefined,
  allowed: readonly string[],
): Record<string, string> | undefined {
  const kept = Object.entries(metadata ?? {}).filter(([key]) => allowed.includes(key))
  return kept.length ? Object.fromEntries(kept) : undefined
}
