import { expect, test } from 'vitest'
import { backendTransport } from '#src/transports/backend.js'
import { expectConsole } from '../support/setup.js'
import { tap } from './support/tap.js'

const URL_OF_BACKEND = 'https://api.example.com/resend-code'

/** What a browser does with a request that it keeps back: first it raises, then it tells the page. */
const keepBack = (blockedURI: string): typeof fetch => {
  const event = Object.assign(new Event('securitypolicyviolation'), { disposition: 'enforce', blockedURI })
  setTimeout(() => document.dispatchEvent(event))
  return () => Promise.reject(new TypeError('Failed to fetch'))
}
const tapBy = (fetch: typeof globalThis.fetch) =>
  tap(backendTransport(URL_OF_BACKEND, { allowCrossOrigin: true, fetch }))

test('a backend that the page’s own policy keeps from is told to the developer as that', async () => {
  expectConsole(/misconfigured: The page’s Content-Security-Policy kept the request from leaving/)
  expect(await tapBy((...args) => keepBack(URL_OF_BACKEND)(...args))).toBe('misconfigured')
  // Safari tells the origin alone.
  expect(await tapBy((...args) => keepBack('https://api.example.com')(...args))).toBe('misconfigured')
})

test('a backend without CORS is told to the developer as what it may be', async () => {
  expectConsole(/reply-lost: .* see whether its console speaks of CORS/)
  expect(await tapBy(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('reply-lost')
  // So is one while another request is kept back, whose URL may be the beginning of its own.
  for (const other of ['', 'https', 'https://api.example.com/', 'https://api.example.com/r'])
    expect(await tapBy((...args) => keepBack(other)(...args)), other).toBe('reply-lost')
})
