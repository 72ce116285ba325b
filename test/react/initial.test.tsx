import { describe, expect, test } from 'vitest'
import { listStorage } from '../support/storage.js'
import { act, EMAIL, openPage, raise } from './support.js'

/** What `signUp()` of amazon-cognito-identity-js returned. */
const SIGNED_UP = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }
const MINUTE = 60_000

describe("sign-up's own delivery", () => {
  test.each([
    ['PascalCase', SIGNED_UP],
    ['camelCase', EMAIL],
  ])('in %s is shown and begins the first cooldown', async (_, initialDelivery) => {
    const page = openPage({ initialDelivery })
    const start = page.clock.now()
    expect(page.now).toMatchObject({
      status: 'cooldown',
      delivery: EMAIL,
      lastSentAt: start,
      sendCount: 0,
      sendsLeft: 5,
      cooldown: { startedAt: start, endsAt: start + 30_000, reason: 'sent' },
    })
    await page.pass(30_000)
    await page.tap()
    expect(page.now.cooldown!.endsAt - page.clock.now()).toBe(60_000)
    expect(page.now.sendCount).toBe(1)
  })

  test('fires no onSent and no event', () => {
    const page = openPage({ initialDelivery: SIGNED_UP })
    expect(page.events).toEqual([])
    expect(page.onSent).not.toHaveBeenCalled()
  })

  test('counts from the first time only, over renders and reloads', async () => {
    const page = openPage({ initialDelivery: SIGNED_UP })
    const { cooldown } = page.now
    await page.pass(10_000)
    page.rerender({ initialDelivery: { ...SIGNED_UP } })
    expect(page.now.cooldown).toEqual(cooldown)
    const again = page.reload({ initialDelivery: SIGNED_UP })
    expect(again.now.cooldown).toEqual(cooldown)
    await again.pass(20_000)
    expect(again.reload({ initialDelivery: SIGNED_UP }).now.status).toBe('idle')
  })

  test('counts once for each user', async () => {
    const page = openPage({ initialDelivery: SIGNED_UP })
    await page.pass(30_000)
    page.rerender({ username: 'bob@example.com' })
    expect(page.now.status).toBe('cooldown')
    page.rerender({ username: 'ada@example.com' })
    expect(page.now.status).toBe('idle')
  })

  test('does not replace what is known', async () => {
    const page = openPage()
    await page.tap()
    const { cooldown, delivery } = page.now
    await page.pass(5_000)
    const again = page.reload({ initialDelivery: { Destination: 'b***@f***' } })
    expect(again.now).toMatchObject({ cooldown, delivery, sendCount: 1 })
  })

  test('replaces an error from before it, for no message is known', async () => {
    const page = openPage({ send: () => Promise.reject(raise('UserNotFoundException')) })
    await page.tap()
    expect(page.now.error?.kind).toBe('user-not-found')
    page.rerender({ initialDelivery: SIGNED_UP })
    expect(page.now).toMatchObject({ status: 'cooldown', error: null, delivery: EMAIL, messageCount: 1 })
  })

  test('that comes after the first render is taken as well', () => {
    const page = openPage({ initialDelivery: null })
    expect(page.now.status).toBe('idle')
    page.rerender({ initialDelivery: SIGNED_UP })
    expect(page.now.status).toBe('cooldown')
  })

  test.each<object>([{}, { Destination: 7 }])('that says nothing still was a message: %j', (initialDelivery) => {
    expect(openPage({ initialDelivery }).now).toMatchObject({ status: 'cooldown', delivery: null })
  })

  test('with an address that is not masked is shown, but never stored', () => {
    const { items, adapter } = listStorage()
    const page = openPage({ initialDelivery: { Destination: 'ada@home.example' }, storage: adapter })
    expect(page.now.delivery?.destination).toBe('ada@home.example')
    expect(JSON.stringify([...items])).not.toContain('home.example')
    expect(page.reload().now.delivery?.destination).toBeUndefined()
  })
})

describe('with the time it was sent', () => {
  test('the cooldown is what is left of it', async () => {
    const clock = openPage().clock
    const page = openPage({ clock, initialDelivery: SIGNED_UP, initialSentAt: clock.now() - 20_000 })
    expect(page.now).toMatchObject({ status: 'cooldown', lastSentAt: clock.now() - 20_000 })
    await page.pass(10_000)
    expect(page.now.status).toBe('idle')
  })

  test('it stands over loads that nothing else outlives; without it, each counts the message as sent just then', async () => {
    const { clock } = openPage()
    const start = clock.now()
    for (const [initialSentAt, sentAt] of [
      [start, start],
      [undefined, start + MINUTE],
    ]) {
      clock.set(start)
      const page = openPage({ clock, initialDelivery: SIGNED_UP, initialSentAt })
      await page.pass(MINUTE)
      expect(page.reload({ storage: listStorage().adapter }).now.lastSentAt).toBe(sentAt)
    }
  })

  test('an older message is shown without a cooldown', () => {
    const clock = openPage().clock
    const page = openPage({ clock, initialDelivery: SIGNED_UP, initialSentAt: clock.now() - 3 * 60 * MINUTE })
    expect(page.now).toMatchObject({ status: 'idle', canResend: true, delivery: EMAIL })
  })

  test('it also does without a delivery', () => {
    const clock = openPage().clock
    expect(openPage({ clock, initialSentAt: clock.now() }).now).toMatchObject({ status: 'cooldown', delivery: null })
  })

  test('it is taken when it is newer than the last message known', async () => {
    const page = openPage()
    await page.tap()
    await page.pass(10 * MINUTE)
    const initialDelivery = { Destination: '+*******1234', DeliveryMedium: 'SMS' }
    const again = page.reload({ initialDelivery, initialSentAt: page.clock.now() - 1_000 })
    expect(again.now).toMatchObject({
      status: 'cooldown',
      delivery: { destination: '+*******1234', deliveryMedium: 'SMS' },
      sendCount: 1,
    })
  })

  test('it is not taken when it is older', async () => {
    const page = openPage()
    await page.tap()
    const { lastSentAt, cooldown } = page.now
    const again = page.reload({ initialDelivery: { Destination: 'old***' }, initialSentAt: lastSentAt! - 1 })
    expect(again.now).toMatchObject({ lastSentAt, cooldown, delivery: EMAIL })
  })

  test('by a clock ahead of the page’s it is one message all the same', async () => {
    const { clock } = openPage()
    const given = { initialDelivery: SIGNED_UP, initialSentAt: clock.now() + 5_000 }
    const page = openPage({ clock, ...given })
    expect(page.now).toMatchObject({ messageCount: 1, lastSentAt: clock.now() })
    await page.pass(10_000)
    const again = page.reload(given)
    expect(again.now).toMatchObject({ messageCount: 1, lastSentAt: given.initialSentAt })
    expect(again.now.cooldown!.endsAt).toBe(given.initialSentAt + 30_000)
  })

  test('it does not shorten a longer cooldown', async () => {
    const page = openPage({ send: () => Promise.reject(raise('LimitExceededException')) })
    await page.tap()
    const { cooldown } = page.now
    await page.pass(1_000)
    expect(page.reload({ initialSentAt: page.clock.now() }).now.cooldown).toEqual(cooldown)
  })

  test('it clears an older confirmation', async () => {
    const page = openPage()
    await act(async () => page.now.markConfirmed())
    expect(page.now.status).toBe('confirmed')
    await page.pass(1_000)
    page.rerender({ initialDelivery: SIGNED_UP, initialSentAt: page.clock.now() })
    expect(page.now).toMatchObject({ status: 'cooldown', sendCount: 0 })
  })

  test('it does not clear a newer one', async () => {
    const page = openPage()
    await act(async () => page.now.markConfirmed())
    page.rerender({ initialDelivery: SIGNED_UP, initialSentAt: page.clock.now() - 1_000 })
    expect(page.now.status).toBe('confirmed')
  })

  test.each([NaN, Infinity, -5, Date.UTC(9999, 0)])(
    'a time that can’t be is as if none was given: %d',
    (initialSentAt) => {
      const page = openPage({ initialDelivery: SIGNED_UP, initialSentAt })
      expect(page.now).toMatchObject({ status: 'cooldown', lastSentAt: page.clock.now() })
    },
  )
})

describe('markConfirmed()', () => {
  test('ends the cooldown everywhere, and leaves nothing in storage after a minute', async () => {
    const { items, adapter } = listStorage()
    const one = openPage({ storage: adapter })
    const two = openPage({ storage: adapter, clock: one.clock })
    await one.tap()
    await act(async () => one.now.markConfirmed())
    for (const { now } of [one, two])
      expect(now).toMatchObject({ status: 'confirmed', canResend: false, cooldown: null, delivery: null })
    expect(JSON.stringify([...items.values()])).not.toContain('EMAIL')
    await one.pass(MINUTE)
    expect([...items.keys()]).toEqual(['react-cognito-resend-code'])
    // The page remembers; who comes later begins anew.
    expect([one.now.status, two.now.status]).toEqual(['confirmed', 'confirmed'])
    expect(one.reload().now.status).toBe('idle')
  })

  test('is told as an event once, and is no onConfirmed', async () => {
    const page = openPage()
    await act(async () => page.now.markConfirmed())
    await act(async () => page.now.markConfirmed())
    expect(page.events).toEqual([{ type: 'confirmed', attempt: 0, medium: null, durationMs: null }])
    expect(page.onConfirmed).not.toHaveBeenCalled()
  })

  test('is learnt within a minute by a page that was just opened', async () => {
    const page = openPage()
    await act(async () => page.now.markConfirmed())
    await page.pass(MINUTE - 1)
    expect(page.reload().now.status).toBe('confirmed')
  })

  test('stands when a send that was under way ends later', async () => {
    let reply: () => void = () => undefined
    const page = openPage({ send: () => new Promise((resolve) => (reply = () => resolve(EMAIL))) })
    await page.tap()
    await act(async () => page.now.markConfirmed())
    await act(async () => reply())
    expect(page.now.status).toBe('confirmed')
  })
})
