import { expect, test } from 'vitest'
import { listStorage } from '../support/storage.js'
import { act, EMAIL, heldTransport, openPage, raise } from './support.js'

const SIGNED_UP = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL' }

/** All that a page shows, tells and stores for what the service answered. */
async function concealed(answer: 'sent' | 'unknown' | 'confirmed', late = false) {
  const { items, adapter } = listStorage()
  const { transport, open } = heldTransport()
  const page = openPage({ transport, storage: adapter, concealUserExistence: true, initialDelivery: SIGNED_UP })
  const views: unknown[] = [page.now]
  const look = () => views.push(JSON.parse(JSON.stringify(page.now)))
  await page.pass(30_000)
  const { outcome } = await page.begin()
  look()
  if (late) {
    await page.pass(25_000)
    look()
  }
  await act(async () => {
    if (answer === 'sent') open[0]!.resolve(EMAIL)
    else if (answer === 'unknown') open[0]!.reject(raise('UserNotFoundException', 'User does not exist.'))
    else open[0]!.reject(raise('InvalidParameterException', 'User is already confirmed.'))
  })
  look()
  await page.pass(60_000)
  look()
  const again = page.reload({ concealUserExistence: true })
  const stored = [...items].filter(([key]) => key.includes(':')).map(([, value]) => value)
  const { onSent, onError, onConfirmed } = page
  return {
    views: JSON.stringify(views),
    events: page.events,
    outcome: await outcome.then((result) => ('type' in result ? result : result.kind)),
    stored,
    reloaded: JSON.stringify(again.now),
    calls: [onSent, onError, onConfirmed].map((callback) =>
      callback.mock.calls.map((args) => (late ? args.length : args)),
    ),
  }
}

test.each([false, true])('known, unknown and confirmed users look the same; after a timeout: %s', async (late) => {
  const known = await concealed('sent', late)
  expect(known.stored).toHaveLength(1)
  expect(known.views).toContain('"status":"cooldown"')
  expect(known.views + known.stored.join()).not.toContain('***')
  expect(known.outcome).toEqual(late ? 'reply-lost' : { type: 'sent', delivery: null })
  expect(await concealed('unknown', late)).toEqual(known)
  expect(await concealed('confirmed', late)).toEqual(known)
})

test('other errors are still told', async () => {
  const page = openPage({
    concealUserExistence: true,
    send: () => Promise.reject(raise('CodeDeliveryFailureException')),
  })
  expect(await page.ask()).toMatchObject({ kind: 'delivery-failed' })
})

test('a transport whose backend conceals makes the page do so, unless the page says otherwise', async () => {
  const ask = async (options: { readonly concealUserExistence?: false }) => {
    const { transport, open } = heldTransport()
    const page = openPage({ transport: { ...transport, concealUserExistence: true }, ...options })
    await page.begin()
    await act(async () => open[0]!.resolve(EMAIL))
    return page.now.delivery
  }
  expect(await ask({})).toBeNull()
  expect(await ask({ concealUserExistence: false })).toEqual(EMAIL)
})
