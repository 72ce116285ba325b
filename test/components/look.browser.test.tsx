import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page as browser } from 'vitest/browser'
import { ResendCode, ResendCodeButton, type ResendCodeLabels } from '../../src/index.js'
import '../../src/styles/styles.css'
import { EMAIL, MINUTE, part, SECOND, settle, stage, trigger } from './support.js'

beforeEach(() => browser.viewport(320, 640))

afterEach(() => {
  document.documentElement.removeAttribute('style')
  document.documentElement.removeAttribute('dir')
})

const LONG = 'Benutzerkontobestätigungscodeneuanforderungsschaltflächenbeschriftung'
const long = () => `${LONG} ${LONG}.`
const labels: Partial<ResendCodeLabels> = {
  trigger: () => LONG,
  sentTo: ({ destination }) => (
    <>
      {LONG} {destination}
    </>
  ),
  countdown: ({ remaining }) => (
    <>
      {LONG} {remaining}
    </>
  ),
  availableAt: long,
  newestOnly: long,
  error: long,
  announceSent: long,
  announceReady: long,
  announceWait: long,
}

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

describe('the trigger is a target of at least 44 px', () => {
  test.each(['outline', 'solid', 'link'] as const)('%s', async (variant) => {
    const page = stage()
    page.show(
      <ResendCodeButton {...page.settings} variant={variant}>
        Go
      </ResendCodeButton>,
    )
    const check = () => {
      const { width, height } = trigger().getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
    check()
    await page.resend()
    check()
    document.documentElement.style.fontSize = '10px'
    check()
  })
})

describe('nothing scrolls sideways at 320 px', () => {
  test.each(['ltr', 'rtl'])('%s, with words longer than the page', async (dir) => {
    document.documentElement.dir = dir
    const page = stage({
      initialDelivery: EMAIL,
      labels,
      destination: `${'a-very-long-name'.repeat(6)}@example.com`,
    })
    const check = () => {
      expect(overflow()).toBeLessThanOrEqual(0)
      for (const element of part('root')!.querySelectorAll('[data-scope]')) {
        const { left, right } = element.getBoundingClientRect()
        expect(left, element.outerHTML).toBeGreaterThanOrEqual(0)
        expect(right, element.outerHTML).toBeLessThanOrEqual(320)
      }
    }
    for (const variant of ['outline', 'link'] as const) {
      page.show(
        <main style={{ padding: 16 }}>
          <ResendCodeButton {...page.settings} variant={variant} wrongAddress={<a href="#top">{LONG}</a>} help={LONG} />
        </main>,
      )
      await settle()
      check()
    }
    await page.tap() // too early
    check()
    await page.pass(30 * SECOND)
    check()
    await page.tap()
    // A browser's lock takes its time, and a page whose clock ran on meanwhile would take itself for one that slept.
    await vi.waitFor(() => expect(page.send).toHaveBeenCalled())
    await page.pass(SECOND)
    check()
    await page.fail('CodeDeliveryFailureException')
    expect(part('message')).not.toBe(null)
    check()
    document.documentElement.style.fontSize = '32px'
    check()
    await page.pass(MINUTE)
    check()
  })
})

test('a trigger directly in the root is as wide as its name, and no wider than the page', async () => {
  const page = stage()
  const show = (name: string) =>
    page.show(
      <ResendCode.Root {...page.settings}>
        <ResendCode.Trigger>{name}</ResendCode.Trigger>
      </ResendCode.Root>,
    )
  show('Send')
  expect(trigger().getBoundingClientRect().width).toBeLessThan(100)
  show('Send '.repeat(40))
  expect(trigger().getBoundingClientRect().width).toBeLessThanOrEqual(part('root')!.getBoundingClientRect().width)
})

test('in a column as narrow as its words, no word of the trigger is taken apart', () => {
  const page = stage()
  page.show(
    <div style={{ inlineSize: 'min-content' }}>
      <ResendCodeButton {...page.settings}>Send the verification code again</ResendCodeButton>
    </div>,
  )
  const words = trigger().firstChild as Text
  const lines = document.createRange()
  for (const { 0: word, index } of words.data.matchAll(/\S+/g)) {
    lines.setStart(words, index)
    lines.setEnd(words, index + word.length)
    expect(lines.getClientRects(), word).toHaveLength(1)
  }
})

test('what is only spoken takes no room', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  const bottoms = () => {
    const root = part('root')!
    const shown = [...root.children].filter(({ role }) => !['status', 'alert'].includes(role ?? ''))
    return [root.getBoundingClientRect().bottom, shown.at(-1)!.getBoundingClientRect().bottom]
  }
  expect(bottoms()[0]).toBeCloseTo(bottoms()[1]!)
  await page.resend()
  expect(bottoms()[0]).toBeCloseTo(bottoms()[1]!)
  const before = document.documentElement.scrollHeight
  await page.pass(15 * SECOND)
  expect(document.documentElement.scrollHeight).toBe(before)
})

test('nothing moves when a tap makes it pending', async () => {
  const page = stage({ initialDelivery: EMAIL })
  page.show(<ResendCodeButton {...page.settings} />)
  await page.pass(30 * SECOND)
  const boxes = () =>
    [...part('root')!.querySelectorAll('[data-part]')]
      .filter((element) => element.getAttribute('data-part') !== 'status')
      .map((element) => [element.getAttribute('data-part'), JSON.stringify(element.getBoundingClientRect())])
  const before = boxes()
  await page.tap()
  expect(trigger().dataset.state).toBe('pending')
  expect(boxes()).toEqual(before)
})

test("the page's color-scheme is followed, and never set", () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  const color = () => getComputedStyle(trigger()).color
  document.documentElement.style.colorScheme = 'light'
  const light = color()
  document.documentElement.style.colorScheme = 'dark'
  expect(getComputedStyle(part('root')!).colorScheme).toBe('dark')
  return expect.poll(color).not.toBe(light)
})

test('a token on any ancestor is used, and none is defined by the component', () => {
  const page = stage()
  page.show(
    <div style={{ ['--resend-code-text' as string]: 'rgb(1, 2, 3)', ['--resend-code-target-size' as string]: '60px' }}>
      <ResendCodeButton {...page.settings} />
    </div>,
  )
  expect(getComputedStyle(part('root')!).color).toBe('rgb(1, 2, 3)')
  expect(trigger().getBoundingClientRect().height).toBeGreaterThanOrEqual(60)
})
