import type { Delivery } from '../core/delivery.js'
import { quietly } from '../core/quietly.js'
import type { ResendRequest } from './request.js'

/** The request as Cognito reads it. A member that is undefined is absent: JSON leaves it out. */
export interface WireRequest {
  readonly ClientId: string
  readonly Username: string
  readonly SecretHash?: string | undefined
  readonly UserContextData?:
    { readonly EncodedData?: string | undefined; readonly IpAddress?: string | undefined } | undefined
  readonly AnalyticsMetadata?: { readonly AnalyticsEndpointId?: string | undefined } | undefined
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined
}

const toPascalCase = (name: string) => name[0]!.toUpperCase() + name.slice(1)

/** The wire's names are ours in PascalCase, except the page's own in `clientMetadata`. */
const toMembers = (from: object): object =>
  Object.fromEntries(
    Object.entries(from).map(([name, value]: [string, unknown]) => [
      toPascalCase(name),
      name !== 'clientMetadata' && typeof value === 'object' ? toMembers(value as object) : value,
    ]),
  )

/** The body of a ResendConfirmationCode request, for `JSON.stringify`, from what `checkRequest` returned. */
export function toWire(request: ResendRequest, clientId: string): WireRequest {
  return toMembers({ clientId, ...request }) as WireRequest
}

/** A member of the value's own, so that nothing a page put on `Object.prototype` is taken for a reply. */
export function own(from: unknown, name: string): unknown {
  // An option that is not given has none: an error that is raised and caught takes longer than a whole render.
  return quietly(() =>
    Object.hasOwn(Object(from) as object, name) ? (from as Record<string, unknown>)[name] : undefined,
  )
}

/**
 * Cognito's `CodeDeliveryDetails`, PascalCase as on the wire or camelCase as Amplify gives them. Undefined when nothing
 * of it can be shown: only strings of 1 to 256 characters are believed.
 */
export function toDelivery(details: unknown): Delivery | undefined {
  let delivery: Record<string, string> | undefined
  for (const member of ['destination', 'deliveryMedium', 'attributeName']) {
    const value = own(details, toPascalCase(member)) ?? own(details, member)
    if (typeof value === 'string' && value && value.length < 257) (delivery ??= {})[member] = value
  }
  return delivery
}

/** Where the message went, from the body of a reply; undefined where it does not say. */
export function replyDelivery(reply: unknown): Delivery | undefined {
  return toDelivery(own(reply, 'CodeDeliveryDetails'))
}

/** The bare name of an error: `UserNotFoundException` of `ns#UserNotFoundException:http://…`; `''` where there is none. */
export function errorName(name: unknown): string {
  return /\b[a-z]\w*\b(?![.#-])/i.exec(name as string)?.[0] ?? ''
}
