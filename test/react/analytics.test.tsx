import { describe, expect, test, vi } from 'vitest'
import { readFileSync } from 'node:fs'
import { toGoogleAnalytics } from '../../stories/connect/events/ga4.js'
import { toPostHog } from '../../stories/connect/events/posthog.js'
import { toSegment } from '../../stories/connect/events/segment.js'
import type { ResendCodeEvent } from '../../src/index.js'
import { act, EMAIL, openPage, raise } from './support.js'

/** A page on which everything happens once that an event tells of. */
async function everything(onEvent: (event: ResendCodeEvent) => void) {
  const answers = [async () => EMAIL, () => Promise.reject(raise('LimitExceededException'))]
  const page = openPage({ onEvent, send: () => answers.shift()!() })
  await page.tap()
  await page.pass(1_000)
  await page.tap()
  await page.pass(29_000)
  await page.tap()
  await act(async () => page.now.markConfirmed())
  return page
}

const told = [
  ['requested', { attempt: 1 }],
  ['sent', { attempt: 1, medium: 'EMAIL', durationMs: 0 }],
  ['refused', { attempt: 2, status: 'cooldown', waitMs: 29_000 }],
  ['ready', { attempt: 2, reason: 'sent', durationMs: 30_000 }],
  ['requested', { attempt: 2 }],
  ['failed', { attempt: 2, kind: 'rate-limited', code: 'LimitExceededException', durationMs: 0 }],
  ['exhausted', { attempt: 1, reason: 'rate-limited', waitMs: 900_000, retryAt: 1768479330000, estimated: true }],
  ['confirmed', { attempt: 1, medium: 'EMAIL', durationMs: 30_000 }],
] as const

describe('the recipes of Connect/Events', () => {
  test('Segment', async () => {
    const track = vi.fn()
    await everything(toSegment({ track }))
    expect(track.mock.calls).toEqual(told.map(([type, properties]) => [`Resend Code ${type}`, properties]))
  })

  test('Google Analytics 4', async () => {
    const gtag = vi.fn()
    await everything(toGoogleAnalytics(gtag))
    expect(gtag.mock.calls.map(([, name]) => name as string)).toEqual(told.map(([type]) => `resend_code_${type}`))
    expect(gtag.mock.calls[1]).toEqual(['event', 'resend_code_sent', { attempt: 1, medium: 'EMAIL', duration_ms: 0 }])
    for (const [, name] of gtag.mock.calls) expect((name as string).length).toBeLessThanOrEqual(40)
  })

  test('Google Analytics 4 gets no null', async () => {
    const gtag = vi.fn()
    const page = openPage({ onEvent: toGoogleAnalytics(gtag) })
    await act(async () => page.now.markConfirmed())
    expect(gtag.mock.calls).toEqual([['event', 'resend_code_confirmed', { attempt: 0 }]])
  })

  test('PostHog', async () => {
    const capture = vi.fn()
    await everything(toPostHog({ capture }))
    expect(capture.mock.calls).toEqual(
      told.filter(([type]) => type !== 'refused').map(([type, properties]) => [`resend code ${type}`, properties]),
    )
  })
})

test('the table of Connect/Events has a row for each event, and each of its members', async () => {
  const rows = new Map(
    [...readFileSync('stories/connect/events/events.md', 'utf8').matchAll(/^\| `((?!type)\w+)`(.*)$/gm)].map(
      ([, type, row]) => [type, row!],
    ),
  )
  expect([...rows.keys()]).toEqual(['requested', 'sent', 'failed', 'refused', 'ready', 'exhausted', 'confirmed'])
  for (const [type, { attempt, ...members }] of told) {
    expect(attempt).toBeDefined()
    for (const member of Object.keys(members)) expect(rows.get(type)).toContain(`\`${member}\``)
  }
})
