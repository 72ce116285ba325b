import { QueryClient } from '@tanstack/react-query'
import { cleanup, fireEvent, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  ResendCodeButton,
  type ResendCodeButtonProps,
  type ResendCodeEvent,
  type ResendTransport,
} from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { enHelp } from '../../src/locales/help/en.js'
import { fc } from '../support/fc.js'
import {
  DAY,
  hold,
  jumps,
  long,
  MARKUP,
  odd,
  pageClock,
  policies,
  record,
  replies,
  storages,
} from '../support/hostile.js'
import { allowDeveloperWords, HOUR, memory, MINUTE, part, problem, settle } from './support.js'

beforeEach(allowDeveloperWords)

/** A button whose options, service and clock are anybody's, from the first render to the last tap. */
async function live(
  given: Partial<Record<keyof ResendCodeButtonProps, unknown>>,
  send: () => unknown = () => ({ destination: 'a***@e***', deliveryMedium: 'EMAIL' }),
  offBy: readonly number[] = [],
) {
  const page = pageClock(offBy, () => part('countdown')?.getAttribute('aria-hidden') === 'true')
  let sent = 0
  let longest = 0
  const transport: ResendTransport = { scope: 'client', send: async () => (sent++, send() as undefined) }
  const onEvent = (event: ResendCodeEvent) => {
    if (event.type === 'ready') longest = Math.max(longest, event.durationMs)
  }
  const props = {
    username: 'ada',
    transport,
    storage: memory(),
    onEvent,
    ...given,
    clock: page.clock,
  } as ResendCodeButtonProps
  const { container } = render(
    <StrictMode>
      <ResendCodeButton {...props} queryClient={new QueryClient()} sender="us" />
    </StrictMode>,
  )
  const look = () => {
    // What is markup in a string stays text, read once and read back.
    expect(container.querySelector('img, b, script, a, svg')).toBe(null)
    const copy = document.createElement('template')
    copy.innerHTML = container.innerHTML.replaceAll('\u0000', '')
    expect(copy.content.querySelectorAll('*').length).toBe(container.querySelectorAll('*').length)
    expect(container.textContent).not.toMatch(/undefined|\[object|Invalid Date/)
  }
  look()
  for (const wait of [0, MINUTE, 2 * HOUR, DAY]) {
    await page.pass(wait)
    look()
    const trigger = part('trigger', container)
    if (trigger) fireEvent.click(trigger)
    await settle()
    look()
  }
  // Whatever was said to last longer than a day is over.
  await page.pass(DAY + MINUTE)
  const { state } = part('root', container)!.dataset
  cleanup()
  expect(page.pending).toBeLessThanOrEqual(1)
  const { timers } = page
  // One a second while seconds are shown, beside the few that a tap or a deadline takes.
  expect(timers.whileCounting).toBeLessThan(60 + 10)
  expect(timers.else).toBeLessThan(10)
  return { state, sent, longest }
}

describe('nothing throws, is markup, is believed past its limits or makes a timer spin:', { timeout: 60_000 }, () => {
  test('a page that means well', async () => {
    expect(await live({})).toMatchObject({ state: 'idle', sent: 4 })
  })

  test('props', () =>
    hold(
      fc.record(
        {
          username: long,
          destination: long,
          initialDelivery: record('Destination', 'DeliveryMedium', 'AttributeName', 'destination', '__proto__'),
          initialSentAt: odd,
          locale: fc.oneof(long, fc.constantFrom('de-AT', 'ar', 'x-'.repeat(50), 'en-u-nu-zzzz', 'zh_TW')),
          timeoutMs: odd,
          verification: odd,
          concealUserExistence: odd,
          caseSensitive: odd,
        },
        { requiredKeys: [] },
      ),
      (given) => live(given),
    ))

  test('labels, and words for a trigger’s message', () => {
    const words = fc.oneof(
      odd,
      odd.map((value) => () => value),
      fc.constant(() => {
        throw new Error('no')
      }),
    )
    const some = (all: object) => fc.dictionary(fc.constantFrom(...Object.keys(all)), words, { noNullPrototype: true })
    const help = fc.oneof(some(enHelp), fc.constantFrom(null, 'help'))
    return hold(
      fc.record({
        labels: fc.tuple(some(en), help).map(([labels, help]) => ({ ...labels, help })),
        showTriggerMessage: words,
      }),
      async (given) => {
        await live({ ...given, initialDelivery: {} })
        await live(given, () => {
          throw problem('UserLambdaValidationException', `CustomMessage failed with error ${MARKUP}.`)
        })
      },
    )
  })

  test('what a transport resolves and rejects with', () =>
    hold(fc.record({ reply: replies, showTriggerMessage: fc.boolean() }), async ({ reply, ...given }) => {
      const { sent, longest } = await live(given, reply)
      expect(longest).toBeLessThanOrEqual(HOUR)
      expect(sent).toBeGreaterThan(0)
    }))

  test('a policy', () =>
    hold(policies, async (policy) => {
      const { longest, sent } = await live({ policy })
      expect(longest).toBeLessThanOrEqual(DAY)
      expect(sent).toBeGreaterThan(0)
    }))

  test('a clock that tells no time, or jumps', () =>
    hold(jumps, (offBy) => live({ initialDelivery: {} }, undefined, offBy)))

  test('a storage adapter that throws, answers with anything, or calls back in loops', () =>
    hold(storages, async (storage) => {
      const { sent } = await live({ storage: storage() })
      expect(sent).toBeGreaterThan(0)
    }))
})
