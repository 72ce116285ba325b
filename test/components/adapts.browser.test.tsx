import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page as browser } from 'vitest/browser'
import { ResendCodeButton, type ResendCodeButtonProps } from '../../src/index.js'
import '../../src/styles/styles.css'
import { ar } from '../../src/locales/ar.js'
import { arHelp } from '../../src/locales/help/ar.js'
import { devtools } from './accessibility.js'
import { EMAIL, part, SECOND, SMS, stage, trigger } from './support.js'

const media = (features: Record<string, string>) =>
  devtools.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })

const html = document.documentElement
beforeEach(() => browser.viewport(1280, 1024))
afterEach(async () => {
  await media({})
  html.removeAttribute('style')
  html.removeAttribute('dir')
  document.head.querySelector('#spacing')?.remove()
})

/** A page on which every part shows, in the middle of a wait after an error. */
async function everything(props: Partial<ResendCodeButtonProps> = {}, delivery = EMAIL) {
  const page = stage({ initialDelivery: delivery })
  page.show(
    <main style={{ padding: 16 }}>
      <ResendCodeButton
        {...page.settings}
        sender="Example Shop"
        wrongAddress={<a href="#sign-up">Wrong address?</a>}
        signIn={<a href="#sign-in">Sign in</a>}
        {...props}
      />
    </main>,
  )
  await page.pass(30 * SECOND)
  await page.resend(delivery)
  await page.pass(60 * SECOND)
  await page.resendInVain('CodeDeliveryFailureException')
  for (const name of ['destination', 'trigger', 'countdown', 'message', 'help']) expect(part(name)).not.toBe(null)
  return page
}

/** Nothing is cut off, lies over something else, or makes the page scroll sideways. */
function expectNoLoss() {
  expect(html.scrollWidth).toBeLessThanOrEqual(html.clientWidth)
  const root = part('root')!
  const shown = [...root.querySelectorAll<HTMLElement>('[data-part]:not([data-part="status"])')]
  for (const element of shown) {
    const { left, right, width } = element.getBoundingClientRect()
    expect(width, element.outerHTML).toBeGreaterThan(0)
    expect(left, element.outerHTML).toBeGreaterThanOrEqual(0)
    expect(right, element.outerHTML).toBeLessThanOrEqual(html.clientWidth)
    expect(element.scrollWidth, element.outerHTML).toBeLessThanOrEqual(Math.ceil(width))
    if (getComputedStyle(element).overflow !== 'visible')
      expect(element.scrollHeight, element.outerHTML).toBeLessThanOrEqual(element.clientHeight)
  }
  const rows = [...root.children].filter((element) => element.getAttribute('data-part') !== 'status')
  for (const [index, row] of rows.slice(1).entries())
    expect(row.getBoundingClientRect().top).toBeGreaterThanOrEqual(rows[index]!.getBoundingClientRect().bottom)
}

describe('nothing is lost', () => {
  // Zoom makes the page of a 1280 × 1024 window that much smaller, in CSS pixels (WCAG 1.4.10).
  test.each([
    ['at 200 %', 640, 512],
    ['at 400 %, 320 px wide', 320, 256],
  ])('%s', async (_, width, height) => {
    await browser.viewport(width, height)
    await everything()
    expectNoLoss()
  })

  test.each([200, 400])('with text of %s %% (WCAG 1.4.4)', async (percent) => {
    html.style.fontSize = `${percent}%`
    await everything()
    expectNoLoss()
  })

  test.each([1280, 320])('with the text spacing of WCAG 1.4.12, %s px wide', async (width) => {
    await browser.viewport(width, 640)
    document.head.insertAdjacentHTML(
      'beforeend',
      `<style id="spacing">
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }
      </style>`,
    )
    await everything()
    expect(getComputedStyle(trigger()).letterSpacing).not.toBe('normal')
    expectNoLoss()
  })

  test.each(['small', 'medium', 'large'] as const)('with a trigger that is %s, at 320 px', async (size) => {
    await browser.viewport(320, 640)
    for (const variant of ['link', 'outline', 'solid'] as const) {
      await everything({ size, variant })
      expectNoLoss()
      part('root')!.closest('main')!.parentElement!.remove()
    }
  })
})

describe('under forced colours', () => {
  const system = (color: string) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = color
    const computed = getComputedStyle(probe).color
    probe.remove()
    return computed
  }

  test('the trigger is a button, and one that waits looks disabled', async () => {
    await media({ 'forced-colors': 'active' })
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} variant="solid" />)
    const style = getComputedStyle(trigger())
    expect(style.borderStyle).toBe('solid')
    expect(parseFloat(style.borderWidth)).toBeGreaterThan(0)
    // Chromium eases a colour's change over some frames.
    await expect.poll(() => style.color).not.toBe(system('GrayText'))
    await page.resend()
    await expect.poll(() => style.color).toBe(system('GrayText'))
  })

  test('what has the focus shows it', async () => {
    await media({ 'forced-colors': 'active' })
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} />)
    trigger().focus({ focusVisible: true })
    expect(getComputedStyle(trigger()).outlineStyle).toBe('solid')
  })
})

describe('who wants less motion', () => {
  const moving = () => document.getAnimations().filter((animation) => animation.playState === 'running').length

  test.each([
    ['reduce', 0],
    ['no-preference', 1],
  ])('prefers-reduced-motion: %s', async (value, expected) => {
    await media({ 'prefers-reduced-motion': value })
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} />)
    await page.tap()
    expect(trigger().dataset.state).toBe('pending')
    const after = getComputedStyle(trigger(), '::after')
    expect(after.animationName === 'none' ? 0 : 1).toBe(expected)
    if (!expected) {
      expect(moving()).toBe(0)
      // It still shows that something is under way.
      expect(parseFloat(after.inlineSize)).toBeGreaterThan(40)
    }
  })
})

describe('from right to left', () => {
  test.each([
    ['rtl', 'ltr', {}, 'ltr'],
    ['ltr', 'rtl', {}, 'ltr'],
    ['rtl', 'ltr', { locale: 'ar', labels: { ...ar, help: arHelp } }, 'rtl'],
    ['ltr', 'rtl', { locale: 'ar', labels: { ...ar, help: arHelp } }, 'rtl'],
  ])('words keep their order on a page that is %s, in a part of it that is %s', (whole, around, words, expected) => {
    html.dir = whole
    const page = stage()
    page.show(
      <div dir={around}>
        <ResendCodeButton {...page.settings} {...words} />
      </div>,
    )
    expect(getComputedStyle(trigger()).direction).toBe(expected)
  })

  test('a masked phone number keeps its order, and the rest begins on the right', async () => {
    html.dir = 'rtl'
    const arabic = { locale: 'ar-EG', labels: { ...ar, help: arHelp } }
    await everything({ ...arabic, wrongAddress: null, signIn: null }, SMS)
    const number = part('destination')!.querySelector('bdi')!
    const text = number.firstChild as Text
    expect(text.data).toBe(SMS.destination)
    const box = (index: number) => {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + 1)
      return range.getBoundingClientRect()
    }
    const boxes = Array.from(text.data, (_, index) => box(index)).filter(({ width }) => width > 0)
    expect(boxes).toHaveLength(SMS.destination!.length)
    for (const [index, next] of boxes.slice(1).entries()) expect(next.left).toBeGreaterThan(boxes[index]!.left)
    const { right } = part('root')!.getBoundingClientRect()
    expect(trigger().getBoundingClientRect().right).toBeCloseTo(right, 0)
    expectNoLoss()
  })
})
