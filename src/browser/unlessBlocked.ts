import { quietly } from '../core/quietly.js'

const EVENT = 'securitypolicyviolation'

/**
 * What `send` comes to. Where the page's own Content-Security-Policy kept the request from leaving, it rejects with a
 * `ContentSecurityPolicy` error: a client raises what it raises for a lost connection, and only an event tells.
 *
 * @param endpoint where the request goes, an absolute URL; without one nothing is watched
 */
export async function unlessBlocked<T>(endpoint: string | undefined, send: () => Promise<T>): Promise<T> {
  const page = globalThis.document as Document | undefined
  const url = quietly(() => new URL(endpoint!))
  if (!url || !page) return send()
  let blocked = false
  const onViolation = ({ disposition, blockedURI }: SecurityPolicyViolationEvent) => {
    // Another request's violation says nothing of this one. Browsers tell the whole URL; Safari, its origin alone.
    blocked ||= disposition === 'enforce' && [url.href, url.origin].includes(blockedURI)
  }
  page.addEventListener(EVENT, onViolation)
  try {
    return await send()
  } catch (error) {
    // Chromium rejects first, with what says that the connection was lost, and fires the event after.
    if (/type|network/i.test(String(error))) await new Promise((told) => setTimeout(told))
    throw blocked ? Object.assign(new Error(), { name: 'ContentSecurityPolicy' }) : error
  } finally {
    page.removeEventListener(EVENT, onViolation)
  }
}
