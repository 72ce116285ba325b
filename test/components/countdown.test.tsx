import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { createPolicy, ResendCode, ResendCodeButton } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { clockTime, MINUTE, part, parts, read, SECOND, spoken, stage, trigger } from './support.js'

test('is a whole sentence beside the trigger, ticks, and is hidden from screen readers', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  expect(part('countdown')).toBe(null)
  await page.resend()
  for (let left = 30; left > 0; left--) {
    expect(read('countdown')).toBe(`You can ask for another code in 0:${String(left).padStart(2, '0')}`)
    expect(part('countdown')!.getAttribute('aria-hidden')).toBe('true')
    expect(part('countdown')!.querySelector('bdi')!.textContent).toMatch(/^0:\d\d$/)
    await page.pass(SECOND)
  }
  expect(part('countdown')).toBe(null)
})

test('stands beside the trigger and outside of its name', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  expect(trigger().parentElement).toBe(part('countdown')!.parentElement)
  expect(trigger().contains(part('countdown'))).toBe(false)
})

test('above its last minute it is a clock time for everyone, which changes at most once a minute', async () => {
  const page = stage({ policy: createPolicy({ ladderMs: [5 * MINUTE] }) })
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  const time = clockTime(page.clock.now() + 5 * MINUTE)
  const changes = vi.fn()
  const observer = new MutationObserver(changes)
  observer.observe(part('countdown')!, { childList: true, characterData: true, subtree: true, attributes: true })
  for (let second = 0; second < 240; second++) {
    expect(read('countdown')).toBe(`You can ask for another code at ${time}.`)
    expect(part('countdown')!.hasAttribute('aria-hidden')).toBe(false)
    await page.pass(SECOND)
  }
  expect(read('countdown')).toBe('You can ask for another code in 1:00')
  expect(part('countdown')!.getAttribute('aria-hidden')).toBe('true')
  observer.disconnect()
  expect(changes.mock.calls.length).toBeLessThanOrEqual(1)
  await page.pass(MINUTE)
  expect(part('countdown')).toBe(null)
})

test('makes no request for the clock while it stands as a clock time', async () => {
  const page = stage({ policy: createPolicy({ ladderMs: [20 * MINUTE] }) })
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  await page.pass(11 * SECOND) // the announcement is cleared
  const now = vi.spyOn(page.clock, 'setTimeout')
  await page.pass(5 * MINUTE)
  // Sleeps are capped at 30 s, and no shorter.
  expect(now.mock.calls.length).toBeLessThanOrEqual(10)
})

test('may stay a clock time to the end', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} countdown="time" />)
  await page.resend()
  const sentence = `You can ask for another code at ${clockTime(Math.ceil((page.clock.now() + 30 * SECOND) / MINUTE) * MINUTE)}.`
  for (let second = 0; second < 30; second++) {
    expect(read('countdown')).toBe(sentence)
    await page.pass(SECOND)
  }
  expect(part('countdown')).toBe(null)
})

test('may be left out, while the trigger is still described', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} countdown="none" />)
  await page.resend()
  expect(part('countdown')).toBe(null)
  expect(trigger().hasAttribute('aria-describedby')).toBe(true)
})

test('its ticks are never spoken', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  await page.pass(11 * SECOND)
  for (let second = 11; second < 29; second++) {
    expect(spoken()).toBe('')
    await page.pass(SECOND)
  }
})

test('writes its digits as the locale does', async () => {
  const page = stage({ locale: 'ar-EG', labels: ar })
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  expect(part('countdown')!.querySelector('bdi')!.textContent).toBe('٠:٣٠')
})

const left = () => part('countdown')!.querySelector('bdi')!.textContent

test('each second changes a few characters of one text node, and nothing else on the page', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  await page.pass(10 * SECOND) // what was spoken is cleared
  const node = part('countdown')!.querySelector('bdi')!.firstChild
  const records: MutationRecord[] = []
  const observer = new MutationObserver((seen) => records.push(...seen))
  observer.observe(document, { childList: true, characterData: true, subtree: true, attributes: true })
  for (let second = 0; second < 5; second++) await page.pass(SECOND)
  observer.disconnect()
  expect(left()).toBe('0:15')
  expect(records.map(({ type, target }) => [type, target])).toEqual(
    Array.from({ length: 5 }, () => ['characterData', node]),
  )
})

test('text that is right already is not written again', async () => {
  let wake: () => void = () => undefined
  const page = stage()
  const clock = { ...page.clock, onWake: (callback: () => void) => ((wake = callback), () => undefined) }
  page.show(<ResendCodeButton {...page.settings} clock={clock} />)
  await page.resend()
  const writes = vi.fn()
  const observer = new MutationObserver(writes)
  observer.observe(part('countdown')!, { childList: true, characterData: true, subtree: true })
  for (let times = 0; times < 5; times++) {
    act(() => wake())
    await page.pass(10)
  }
  observer.disconnect()
  expect(left()).toBe('0:30')
  expect(writes).not.toHaveBeenCalled()
})

test('is right after the page was busy, and after sleep, whatever was shown before', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  page.clock.set(page.clock.now() + 12_300)
  await page.pass(SECOND)
  expect(left()).toBe('0:17')
})

test('tells the truth when the page renders it anew with the number it was first rendered with', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  expect(left()).toBe('0:30')
  await page.pass(5 * SECOND)
  page.clock.set(page.clock.now() - 5 * SECOND)
  page.show(<ResendCodeButton {...page.settings} variant="solid" />)
  await page.pass(SECOND)
  expect(left()).toBe('0:29')
})

test('asks page translators to leave it alone, and takes its place back from one that does not', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  expect(part('countdown')!.querySelector('bdi')!.getAttribute('translate')).toBe('no')
  const translated = document.createElement('span')
  translated.textContent = 'zero thirty'
  part('countdown')!.querySelector('bdi')!.replaceChildren(translated)
  await page.pass(10 * SECOND)
  expect(left()).toBe('0:20')
})

test('a language that names the time twice, or an element of the page’s own, counts all the same', async () => {
  const page = stage()
  const labels = {
    countdown: ({ remaining }: { remaining: ReactNode }) => (
      <>
        {remaining} ({remaining})
      </>
    ),
  }
  page.show(
    <ResendCode.Root {...page.settings} labels={labels}>
      <ResendCode.Trigger />
      <ResendCode.Countdown render={(props) => <strong {...props} />} />
    </ResendCode.Root>,
  )
  await page.resend()
  expect(part('countdown')!.tagName).toBe('STRONG')
  expect(read('countdown')).toBe('0:30 (0:30)')
  await page.pass(SECOND)
  expect(read('countdown')).toBe('0:29 (0:29)')
})

test('some that show one deadline come and go without touching the others, each in its own digits', async () => {
  const page = stage()
  const some = (locales: readonly string[]) => (
    <ResendCode.Root {...page.settings}>
      <ResendCode.Trigger />
      {locales.map((locale, n) => (
        <ResendCode.Root key={n} {...page.settings} locale={locale} labels={locale === 'ar-EG' ? ar : undefined}>
          <ResendCode.Countdown />
        </ResendCode.Root>
      ))}
    </ResendCode.Root>
  )
  const shown = () => parts('countdown').map((each) => each.querySelector('bdi')!.textContent)
  page.show(some(['ar-EG', 'en', 'en']))
  await page.resend()
  await page.pass(SECOND)
  expect(shown()).toEqual(['٠:٢٩', '0:29', '0:29'])
  page.show(some(['ar-EG', 'en']))
  await page.pass(SECOND)
  expect(shown()).toEqual(['٠:٢٨', '0:28'])
  page.show(some(['ar-EG', 'en', 'en']))
  expect(shown()).toEqual(['٠:٢٨', '0:28', '0:28'])
  await page.pass(SECOND)
  expect(shown()).toEqual(['٠:٢٧', '0:27', '0:27'])
})

test('follows another locale and another deadline', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} locale="en" />)
  await page.resend()
  await page.pass(3 * SECOND)
  page.show(<ResendCodeButton {...page.settings} locale="ar-EG" labels={ar} />)
  expect(left()).toBe('٠:٢٧')
  await page.pass(27 * SECOND)
  await page.resend()
  expect(left()).toBe('١:٠٠')
})

test('a hundred of them share one timer, which goes with the last', async () => {
  const page = stage()
  const all = (
    <ResendCode.Root {...page.settings}>
      <ResendCode.Trigger />
      {Array.from({ length: 100 }, (_, n) => (
        <ResendCode.Countdown key={n} />
      ))}
    </ResendCode.Root>
  )
  page.show(all)
  expect(page.clock.pending).toBe(0)
  await page.resend()
  await page.pass(10 * SECOND) // what was spoken is cleared, by a timer of its own
  expect(page.clock.pending).toBe(1)
  await page.pass(5 * SECOND)
  expect(new Set(parts('countdown').map(({ textContent }) => textContent)).size).toBe(1)
  expect(page.clock.pending).toBe(1)
  await page.pass(15 * SECOND)
  expect(parts('countdown')).toHaveLength(0)
  await page.pass(10 * SECOND)
  expect(page.clock.pending).toBeLessThanOrEqual(1) // when the send leaves the hour
})
