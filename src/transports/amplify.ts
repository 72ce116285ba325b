import { checkClientId } from '../cognito/clientId.js'
import { developerWords } from '../core/developerWords.js'
import { quietly } from '../core/quietly.js'
import type { ResendTransport } from '../cognito/transport.js'
import type { ResendCodeError } from '../core/error.js'
import { failure } from '../core/failure.js'
import { collected } from './collected.js'
import { regionalEndpoint } from './endpoint.js'
import { wireTransport } from './wireTransport.js'

/** What this package uses of Amplify v6's `Amplify`, or of a context that `createAmplifyContext` made; both are assignable. */
export type AmplifyLike =
  | {
      /** What `Amplify.configure` was given, in the form of version 6; empty before. */
      getConfig(): AmplifyConfig
    }
  | {
      /** A context's configuration. */
      readonly resourcesConfig: AmplifyConfig
    }

interface AmplifyConfig {
  readonly Auth?: { readonly Cognito?: AmplifyUserPool | undefined } | undefined
}

interface AmplifyUserPool {
  readonly userPoolId?: string | undefined
  readonly userPoolClientId?: string | undefined
  readonly userPoolEndpoint?: string | undefined
}

/** What a page has on `window` where it loaded AWS's script for threat protection. */
interface SecurityScript {
  readonly AmazonCognitoAdvancedSecurityData?: {
    getData(username: string, userPoolId: string, clientId: string): unknown
  }
}

/**
 * Sends for the user pool of Amplify v6's configuration, which is read at each tap: an app may configure late, or again.
 *
 * It goes by the wire, one request for one call: Amplify's own `resendSignUpCode` may repeat a request up to three
 * times, can't be told not to, and takes no signal. Like Amplify it sends what
 * `window.AmazonCognitoAdvancedSecurityData` collects, unless the request has its own.
 *
 * While Amplify is not configured the page's cooldowns are not known, and Amplify warns on the console whenever it is
 * asked: configure before the first render where you can.
 *
 * Rejects like `fetchTransport`, and with a `misconfigured` {@link ResendCodeError} where the configuration names no
 * user pool; nothing is sent then.
 *
 * @throws an Error at once when it is not given Amplify v6
 */
export function amplifyTransport(amplify: AmplifyLike): ResendTransport {
  const given = Object(amplify) as object
  if (!('getConfig' in given || 'resourcesConfig' in given))
    throw new Error(
      developerWords(
        () =>
          process.env.NODE_ENV !== 'production' &&
          `react-cognito-resend-code: amplifyTransport needs Amplify of version 6. It reads the user pool from Amplify's configuration, and what it got has none. Give it the \`Amplify\` of the package aws-amplify:

  const transport = amplifyTransport(Amplify)`,
      ) || 'amplifyTransport: Amplify',
    )
  const pool = () => ('getConfig' in amplify ? amplify.getConfig() : amplify.resourcesConfig).Auth?.Cognito
  return wireTransport({
    get clientId() {
      return pool()?.userPoolClientId ?? ''
    },
    get url() {
      return endpointOf(pool())
    },
    context: (username) => {
      const { userPoolId = '', userPoolClientId = '' } = pool() ?? {}
      const { AmazonCognitoAdvancedSecurityData: script } = globalThis as SecurityScript
      return collected(() => script?.getData(username, userPoolId, userPoolClientId))
    },
  })
}

function endpointOf(pool: AmplifyUserPool | undefined): string {
  const { userPoolId = '', userPoolClientId, userPoolEndpoint } = pool ?? {}
  const url = userPoolEndpoint || regionalEndpoint(/^(.+)_/.exec(userPoolId)?.[1])
  if (url && quietly(() => checkClientId(userPoolClientId, ''))) return url
  throw notConfigured(pool)
}

function notConfigured(pool: AmplifyUserPool | undefined): ResendCodeError {
  return failure(
    'misconfigured',
    () =>
      process.env.NODE_ENV !== 'production' &&
      `nothing was sent, for ${
        pool
          ? 'Amplify’s configuration has no usable userPoolId and userPoolClientId'
          : 'Amplify is not configured with a user pool'
      }. Before a code is asked for, call:

  Amplify.configure({ Auth: { Cognito: { userPoolId: 'us-east-1_…', userPoolClientId: '…' } } })

In AWS’s European sovereign and isolated clouds give userPoolEndpoint, too.`,
  )
}
