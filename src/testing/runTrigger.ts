import type { Body } from './constraints.js'
import type { CustomMessageEvent, CustomMessageResponse } from './customMessage.js'
import type { UserRecord } from './directory.js'
import { poolName, type Pool } from './pool.js'
import { ServiceError } from './serviceErrors.js'

/** What the pool's CustomMessage trigger makes of a message; nothing where there is none. */
export async function runTrigger(
  pool: Pool,
  user: UserRecord,
  triggerSource: CustomMessageEvent['triggerSource'],
  body: Body,
): Promise<CustomMessageResponse> {
  const { customMessage } = pool.options
  if (!customMessage) return {}
  const event: CustomMessageEvent = {
    triggerSource,
    region: pool.region,
    userPoolId: pool.userPoolId,
    userName: poolName(pool, user),
    callerContext: { clientId: body.ClientId as string },
    request: {
      userAttributes: { sub: user.sub, ...user.attributes },
      codeParameter: '{####}',
      linkParameter: '{##Click Here##}',
      usernameParameter: '{username}',
      clientMetadata: metadata(body),
    },
    response: { smsMessage: null, emailMessage: null, emailSubject: null },
  }
  let response: CustomMessageResponse | null | undefined
  try {
    response = ((await customMessage(event)) ?? event).response
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    throw new ServiceError('UserLambdaValidationException', `CustomMessage failed with error ${text}.`)
  }
  if (typeof response !== 'object' || response === null) throw new ServiceError('InvalidLambdaResponseException')
  return response
}

/** The request's `ClientMetadata`. */
export function metadata(body: Body): Readonly<Record<string, string>> {
  return { ...(body.ClientMetadata as Readonly<Record<string, string>> | null | undefined) }
}
