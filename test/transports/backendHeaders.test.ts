import { expect, test, vi } from 'vitest'
import { backendTransport } from '#src/transports/backend.js'
import { act, openPage } from '../react/support.js'
import { expectConsole } from '../support/setup.js'

/** A page whose backend wants headers that the test gives. */
function asking() {
  let give: (headers: Record<string, string>) => void = () => undefined
  const headers = vi.fn(() => new Promise<Record<string, string>>((resolve) => (give = resolve)))
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ outcome: 'sent', concealed: true }))
  const page = openPage({ transport: backendTransport('/api/resend-code', { headers, fetch }) })
  return { page, fetch, headers, give: (given: Record<string, string>) => act(async () => give(given)) }
}

test('headers are asked for once for each send, and go along', async () => {
  const { page, fetch, headers, give } = asking()
  await page.tap()
  expect(page.now.status).toBe('pending')
  await give({ 'X-CSRF-Token': 'mine' })
  expect(page.now.status).toBe('cooldown')
  expect(headers).toHaveBeenCalledTimes(1)
  expect(new Headers(fetch.mock.calls[0]?.[1]?.headers).get('X-CSRF-Token')).toBe('mine')
})

test('headers that do not come in time are told as that, and send nothing when they come', async () => {
  const { page, fetch, give } = asking()
  const { outcome } = await page.begin()
  expectConsole(/did not answer in time, so nothing was sent/)
  await page.pass(20_000)
  expect(await outcome).toMatchObject({ kind: 'invalid-request', audience: 'developer' })
  expect(page.now).toMatchObject({ status: 'error', canResend: true, cooldown: null })
  await give({})
  expect(fetch).not.toHaveBeenCalled()
  expect(page.steps).toEqual(['failed'])
})
