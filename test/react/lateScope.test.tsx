import { describe, expect, test } from 'vitest'
import type { ResendTransport } from '../../src/index.js'
import { EMAIL, openPage } from './support.js'

/** A transport that comes to know its app client later, as Amplify's does when an app configures late. */
function lateTransport() {
  const asked: string[] = []
  const late = { clientId: '', asked, transport: null as unknown as ResendTransport }
  late.transport = {
    get scope() {
      return late.clientId
    },
    send: async () => {
      asked.push(late.clientId)
      return EMAIL
    },
  }
  return late
}

describe('a transport that knows its app client only after the page was rendered', () => {
  test('writes a tap into the ledger of the app client that it went to', async () => {
    const late = lateTransport()
    const page = openPage({ transport: late.transport })
    late.clientId = 'one'
    await page.tap()
    expect(page.now).toMatchObject({ status: 'cooldown', sendCount: 1 })
    expect(page.steps).toEqual(['requested', 'sent'])
    expect(page.onSent).toHaveBeenCalledTimes(1)
    const after = page.reload()
    expect(after.now).toMatchObject({ status: 'cooldown', sendCount: 1 })
    await after.tap()
    expect(late.asked).toEqual(['one'])
  })

  test('refuses a tap in a cooldown that it did not know of, and shows it', async () => {
    const late = lateTransport()
    late.clientId = 'one'
    const before = openPage({ transport: late.transport })
    await before.tap()
    late.clientId = ''
    const page = before.reload()
    expect(page.now.status).toBe('idle')
    late.clientId = 'one'
    await page.tap()
    expect(page.now).toMatchObject({ status: 'cooldown', sendCount: 1 })
    expect(page.steps).toEqual(['refused'])
    expect(late.asked).toEqual(['one'])
  })

  test('never shares a ledger between two app clients', async () => {
    const late = lateTransport()
    late.clientId = 'one'
    const page = openPage({ transport: late.transport })
    await page.tap()
    late.clientId = 'two'
    await page.tap()
    expect(page.now).toMatchObject({ status: 'cooldown', sendCount: 1 })
    expect(late.asked).toEqual(['one', 'two'])
    late.clientId = 'one'
    page.rerender({})
    expect(page.now).toMatchObject({ status: 'cooldown', sendCount: 1 })
  })

  test('confirms where the app client is', async () => {
    const late = lateTransport()
    const page = openPage({ transport: late.transport })
    late.clientId = 'one'
    page.now.markConfirmed()
    page.rerender({})
    expect(page.now.status).toBe('confirmed')
  })
})
