import { expect, test, vi } from 'vitest'
import { createPolicy, ResendCodeButton } from '../../src/index.js'
import { clockTime, MINUTE, part, read, SECOND, spoken, stage, trigger } from './support.js'

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
  const page = stage({ locale: 'ar-EG' })
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  expect(part('countdown')!.querySelector('bdi')!.textContent).toBe('٠:٣٠')
})
