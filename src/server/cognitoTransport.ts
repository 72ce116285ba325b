import type { ResendTransport } from '../cognito/transport.js'
import { regionalEndpoint } from '../transports/endpoint.js'
import { wireTransport } from '../transports/wireTransport.js'
import type { ResendHandlerOptions } from './options.js'

/** What a handler sends unless it is told otherwise. */
export const RESEND = 'ResendConfirmationCode'

/** What carries the request to Cognito: the wire itself, once. */
export function cognitoTransport(options: ResendHandlerOptions): ResendTransport {
  const { clientId, region, endpoint, operation = RESEND, fetch: given } = options
  const url = endpoint ? isWebUrl(endpoint) && !region && endpoint : regionalEndpoint(region)
  if (!url)
    throw new Error(
      `react-cognito-resend-code: createResendHandler needs a region or an endpoint, and not both, to know where to send. Give a region such as 'us-east-1', or the endpoint's URL, with its scheme.`,
    )
  const transport = wireTransport({ clientId, url, fetch: withoutBrowser(given) })
  return operation === RESEND ? transport : transport.with!({ operation })
}

/** `localhost:9229` is a URL, too: of the scheme `localhost`. */
const isWebUrl = (text: string) => /^https?:/i.test(text) && URL.canParse(text)

/**
 * A fetch that asks for nothing that only browsers have: Cloudflare Workers throw for `redirect: 'error'`, and older
 * ones for `cache`. A redirect is still not followed; it is a reply without a name.
 */
function withoutBrowser(given: typeof globalThis.fetch | undefined): typeof globalThis.fetch {
  return async (url, { cache: _cache, ...init } = {}) => {
    try {
      return await (given ?? fetch)(url, { ...init, redirect: 'manual' })
    } catch (error) {
      throw isLostInWorkers(error) ? new TypeError('The network connection was lost.') : error
    }
  }
}

/** Fetch says of a lost connection that it is a TypeError; Workers say "Network connection lost." in a bare Error. */
const isLostInWorkers = (error: unknown) =>
  error instanceof Error && error.name === 'Error' && /network connection/i.test(error.message)
