import { ForgotPasswordCommand, ResendConfirmationCodeCommand } from '@aws-sdk/client-cognito-identity-provider'
import { checkClientId } from '../cognito/clientId.js'
import { developerWords } from '../core/developerWords.js'
import type { ResendTransport, TransportChanges } from '../cognito/transport.js'
import { replyDelivery, toWire } from '../cognito/wire.js'
import type { ResendCodeError } from '../core/error.js'
import { failure } from '../core/failure.js'
import { regionalEndpoint } from './endpoint.js'
import { oneAttempt } from './oneAttempt.js'
import { untilAborted } from './untilAborted.js'

/** What this package uses of the AWS SDK v3's `CognitoIdentityProviderClient`; the SDK's own type is assignable. */
export interface CognitoClientLike {
  /** The client's own settings: its region is where requests go. */
  readonly config: { region(): Promise<string> }
  /** Sends a command of the SDK, ended by the signal. */
  // The SDK's own command is no type of ours.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  send(command: any, options?: { readonly abortSignal?: AbortSignal }): Promise<unknown>
}

/** What {@link awsSdkTransport} takes beside the client. */
export interface AwsSdkTransportOptions {
  /**
   * The id of the app client that the user signed up with.
   *
   * Constraint: 1–128 characters of `[\w+]`.
   *
   * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html the source of the constraint
   */
  readonly clientId: string
}

type Command = ResendConfirmationCodeCommand | ForgotPasswordCommand

const COMMANDS: Readonly<Record<string, typeof ResendConfirmationCodeCommand | typeof ForgotPasswordCommand>> = {
  ResendConfirmationCode: ResendConfirmationCodeCommand,
  ForgotPassword: ForgotPasswordCommand,
}

/**
 * Sends with your own AWS SDK v3 client: its endpoint, request handler, middleware and credentials, one attempt for one
 * call whatever its retry setting, ended by the signal. The SDK's request handler for browsers follows redirects: an
 * endpoint of yours that answers with 307 or 308 has the request sent again, to where it points.
 *
 * Rejects with what the SDK raises, and with a `misconfigured` {@link ResendCodeError} where the client knows no region;
 * nothing is sent then. A request that the page's Content-Security-Policy kept back is known as such at the region's own
 * endpoint alone; at another it passes for lost. The SDK collects no user context data: where the page does, pass
 * `userContextData`.
 *
 * @throws an Error at once without a client or a client id
 */
export function awsSdkTransport(client: CognitoClientLike, options: AwsSdkTransportOptions): ResendTransport {
  const { clientId } = Object(options) as AwsSdkTransportOptions
  const { config, send } = (client ?? {}) as Partial<CognitoClientLike>
  if (typeof send !== 'function' || typeof config?.region !== 'function')
    throw new Error(
      developerWords(
        () =>
          process.env.NODE_ENV !== 'production' &&
          `react-cognito-resend-code: awsSdkTransport needs a CognitoIdentityProviderClient, since it sends with the client's own settings. Write:

  import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
  const client = new CognitoIdentityProviderClient({ region: 'us-east-1' })
  const transport = awsSdkTransport(client, { clientId: '…' })`,
      ) || 'awsSdkTransport: client',
    )
  checkClientId(clientId, 'awsSdkTransport')
  const carry = (changes: TransportChanges): ResendTransport => {
    const Command = COMMANDS[changes.operation]
    if (!Command) throw new Error(`react-cognito-resend-code: awsSdkTransport has no command for ${changes.operation}.`)
    return {
      scope: clientId,
      ...changes,
      // While the page waits for a region, nothing has left.
      async prepare() {
        return Object.assign(this, { endpoint: regionalEndpoint(await regionOf(client)) })
      },
      send: (request, { signal }) =>
        untilAborted(signal, () => sendOnce(client, new Command(toWire(request, clientId)), signal)),
      with: carry,
    }
  }
  return carry({ operation: 'ResendConfirmationCode' })
}

/** The client's region; a client made without one says so only when it is asked, in an error like any other. */
const regionOf = ({ config }: CognitoClientLike) => config.region().catch(() => '')

async function sendOnce(client: CognitoClientLike, command: Command, signal: AbortSignal) {
  if (!(await regionOf(client))) throw noRegion()
  oneAttempt(command.middlewareStack)
  return replyDelivery(await client.send(command, { abortSignal: signal }))
}

function noRegion(): ResendCodeError {
  return failure(
    'misconfigured',
    () =>
      process.env.NODE_ENV !== 'production' &&
      `nothing was sent, for the AWS SDK client knows no region. Give it the one in the user pool's id, before the underscore:

  new CognitoIdentityProviderClient({ region: 'us-east-1' })`,
  )
}
