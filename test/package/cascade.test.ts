import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureChromium } from '../support/chromium.mjs'
import { read } from '../support/package.js'

/** What Tailwind's preflight, versions 3 and 4, and normalize say of a button and a paragraph. */
const RESET = `
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
  button { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent }
  button, [type='button'] { background-image: none; -webkit-appearance: button }
  [role='button'], button { cursor: pointer }`
const UTILITIES = `.bg-red { background-color: rgb(255, 0, 0) } .p-9 { padding: 9px } .rounded-none { border-radius: 0 }`
/** What the README says. */
const LAYERS = /^ *@layer theme, base, react-cognito-resend-code, components, utilities;$/m.exec(read('README.md'))![0]

const button = (name: string, more = '') =>
  `<button type="button" data-scope="resend-code" data-part="trigger" data-state="idle" data-variant="solid" class="${name}" ${more}>Send</button>`

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await ensureChromium() })
  page = await browser.newPage()
})
afterAll(() => browser.close())

/** How buttons look with style sheets in this order, by their names. */
async function look(styles: readonly string[], ...names: string[]) {
  await page.setContent(
    `<!doctype html>${styles.map((css) => `<style>${css}</style>`).join('')}${names.map((name) => button(name)).join('')}`,
  )
  return page.$$eval('button', (buttons) =>
    buttons.map((element) => {
      const { backgroundColor, paddingTop, borderRadius, color } = getComputedStyle(element)
      return { backgroundColor, paddingTop, borderRadius, color }
    }),
  )
}

const OURS = {
  backgroundColor: 'rgb(36, 80, 201)',
  paddingTop: '8px',
  borderRadius: '8px',
  color: 'rgb(255, 255, 255)',
}
const UTILITY = { ...OURS, backgroundColor: 'rgb(255, 0, 0)', paddingTop: '9px', borderRadius: '0px' }

const layered = read('dist/styles.css')
const unlayered = read('dist/styles.unlayered.css')
const theme = (name: string) => read(`dist/themes/${name}.css`)
const tailwind4 = [
  `@layer theme, base, components, utilities; @layer base { ${RESET} } @layer utilities { ${UTILITIES} }`,
]

describe('styles.css beside Tailwind 4, with the line of the README', () => {
  test.each([
    ['before', [LAYERS, layered, ...tailwind4]],
    ['after', [LAYERS, ...tailwind4, layered]],
  ])('loaded %s it, resets lose and utilities win', async (_, styles) => {
    expect(await look(styles, '', 'bg-red p-9 rounded-none')).toEqual([OURS, UTILITY])
  })

  test('without that line, the order of loading would decide', async () => {
    const [plain, utility] = await look([...tailwind4, layered], '', 'bg-red p-9 rounded-none')
    expect(plain).toEqual(OURS)
    expect(utility).not.toEqual(UTILITY)
  })
})

describe('styles.unlayered.css beside unlayered resets', () => {
  test.each([
    ['before', [unlayered, RESET, UTILITIES]],
    ['after', [RESET, unlayered, UTILITIES]],
  ])('loaded %s them, resets lose and the classes of the page win', async (_, styles) => {
    expect(await look(styles, '', 'bg-red p-9 rounded-none')).toEqual([OURS, UTILITY])
  })

  test('which is why there are two: the layered one would lose', async () => {
    const [plain] = await look([layered, RESET], '')
    expect(plain).not.toEqual(OURS)
  })
})

describe('what a page says of all elements', () => {
  const root = (inner: string, more = '') => `<div data-scope="resend-code" data-part="root" ${more}>${inner}</div>`
  const help = root(
    '<div data-scope="resend-code" data-part="help"><p>No code yet?</p><ul><li><a href="/">Sign in</a></li></ul></div>',
  )
  const ELEMENTS = 'ol, ul { list-style: none } a { color: inherit; text-decoration: inherit } span { display: block }'
  const shown = (styles: readonly string[], html: string) =>
    page.setContent(`<!doctype html>${styles.map((css) => `<style>${css}</style>`).join('')}${html}`)
  const style = (selector: string, property: string) =>
    page.$eval(selector, (element, name) => getComputedStyle(element).getPropertyValue(name), property)

  test.each([
    ['Tailwind 4', [LAYERS, layered, `@layer base { ${ELEMENTS} }`]],
    ['an unlayered reset', [unlayered, ELEMENTS]],
  ])('beside %s the list has its dots, and a link its line', async (_, styles) => {
    await shown(styles, help)
    expect(await style('ul', 'list-style-type')).toBe('disc')
    expect(await style('a', 'text-decoration-line')).toBe('underline')
  })

  test('a link with a class is the page’s own to line, and a trigger that is a link has none', async () => {
    const trigger = '<a href="/" data-scope="resend-code" data-part="trigger">Send</a>'
    await shown([LAYERS, layered, `@layer base { ${ELEMENTS} }`], root(trigger) + help.replace('<a', '<a class="own"'))
    for (const link of ['.own', '[data-part="trigger"]']) expect(await style(link, 'text-decoration-line')).toBe('none')
  })

  test.each([
    ['styles.css', layered],
    ['styles.unlayered.css', unlayered],
  ])('with %s, what is hidden stays hidden', async (_, css) => {
    const described = '<span data-scope="resend-code" data-part="status" hidden>At 14:35.</span>'
    await shown([css, ELEMENTS], root(described) + root('', 'hidden'))
    for (const part of ['span', 'div:last-of-type']) expect(await style(part, 'display')).toBe('none')
  })

  test('words of a trigger take the lines that they need, whatever is said of all buttons', async () => {
    const narrow = `<div style="width: 120px">${root(button('').replace('Send', 'Send the confirmation code again'))}</div>`
    await shown([unlayered, 'button { height: 44px; white-space: nowrap }'], narrow)
    const cut = await page.$eval('button', (element) => [
      element.scrollWidth - element.clientWidth,
      element.scrollHeight - element.clientHeight,
    ])
    expect(cut).toEqual([0, 0])
  })
})

test('in a part of the page whose lines do not break, sentences still do', async () => {
  await page.setContent(`<!doctype html><style>${layered}</style><div style="width: 200px; white-space: nowrap">
    <div data-scope="resend-code" data-part="root"><p data-scope="resend-code" data-part="message">We lost the connection. The code may be on its way.</p></div></div>`)
  expect(await page.$eval('p', (message) => message.scrollWidth - message.clientWidth)).toBe(0)
})

describe('presets', () => {
  const background = (html: string, styles: readonly string[]) =>
    page
      .setContent(`<!doctype html><html><style>${[layered, ...styles].join('\n')}</style>${html}`)
      .then(() => page.$$eval('button', (all) => all.map((element) => getComputedStyle(element).backgroundColor)))
  const NEUTRAL = 'rgb(36, 80, 201)'
  const WARM = 'rgb(154, 52, 18)'
  const MONO = 'rgb(17, 17, 17)'

  test('one import is enough', async () => {
    expect(await background(button(''), [theme('warm')])).toEqual([WARM])
  })

  test('a value of the page’s own wins, loaded before or after', async () => {
    const own = ':root { --resend-code-accent: rgb(1, 2, 3) }'
    expect(await background(button(''), [theme('warm'), own])).toEqual(['rgb(1, 2, 3)'])
    expect(await background(button(''), [own, theme('warm')])).toEqual(['rgb(1, 2, 3)'])
  })

  test('two stand on one page, and outside of them is none once the page names presets', async () => {
    const html = `<script>document.documentElement.dataset.resendCodeTheme = ''</script>${button('')}
      <div data-resend-code-theme="warm">${button('')}<div data-resend-code-theme="neutral">${button('')}</div></div>
      <div data-resend-code-theme="compact mono">${button('')}</div>`
    const styles = ['warm', 'mono', 'compact', 'neutral'].map(theme)
    expect(await background(html, styles)).toEqual([NEUTRAL, WARM, NEUTRAL, MONO])
  })

  test('a dark card on a light page is dark, also inside a system that switches by an attribute', async () => {
    const dark = `<div style="color-scheme: dark">${button('')}</div>`
    expect(await background(button('') + dark, [theme('warm')])).toEqual([WARM, 'rgb(253, 186, 140)'])
    const bootstrap = ":root { --bs-primary: rgb(1, 1, 1) } [data-bs-theme='dark'] { --bs-primary: rgb(9, 9, 9) }"
    const card = `<div data-bs-theme="dark">${button('')}</div>`
    expect(await background(button('') + card, [bootstrap, theme('bootstrap')])).toEqual([
      'rgb(1, 1, 1)',
      'rgb(9, 9, 9)',
    ])
  })

  test.each(['class="dark"', 'data-dark', 'data-mui-color-scheme="dark"'])(
    'so it is in MUI, whichever way its scheme is said: %s',
    async (attribute) => {
      const mui = `:root { --mui-palette-primary-main: rgb(1, 1, 1) } i + div { --mui-palette-primary-main: rgb(9, 9, 9) }`
      const html = `${button('')}<i></i><div ${attribute}>${button('')}</div>`
      expect(await background(html, [mui, theme('material')])).toEqual(['rgb(1, 1, 1)', 'rgb(9, 9, 9)'])
    },
  )

  test('a token is also read from the part itself and from between the parts', async () => {
    const styled = button('', 'style="--resend-code-accent: rgb(4, 5, 6)"')
    const html = `<div data-scope="resend-code" data-part="root">${styled}<p style="--resend-code-accent: rgb(7, 8, 9)">${button('')}</p></div>`
    expect(await background(html, [])).toEqual(['rgb(4, 5, 6)', 'rgb(7, 8, 9)'])
  })

  test('sizes keep their targets: 33, 44 and 53 pixels, and compact ones at least 24', async () => {
    const sizes = ['small', 'medium', 'large']
      .map((size) => button('', `data-size="${size}"`).replace('Send', 'x'))
      .join('')
    const heights = async (styles: string[]) => {
      await background(sizes, styles)
      return page.$$eval('button', (all) => all.map((element) => Math.round(element.getBoundingClientRect().height)))
    }
    expect(await heights([])).toEqual([33, 44, 53])
    expect(Math.min(...(await heights([theme('compact')])))).toBeGreaterThanOrEqual(24)
  })
})

test.each(['', theme('compact')])(
  'however round corners are, the words of a message stay within them',
  async (look) => {
    const words = 'Too many codes were asked for. '.repeat(5)
    await page.setContent(`<!doctype html><style>${layered}${look}:root { --resend-code-radius: 999px }</style>
    <div data-scope="resend-code" data-part="root"><p data-scope="resend-code" data-part="message">${words}</p></div>`)
    const beyond = await page.$eval('p', (message) => {
      const { borderTopLeftRadius, paddingLeft, paddingTop } = getComputedStyle(message)
      const radius = Math.min(parseFloat(borderTopLeftRadius), message.offsetHeight / 2)
      return Math.hypot(radius - parseFloat(paddingLeft), radius - parseFloat(paddingTop)) - radius
    })
    expect(beyond).toBeLessThan(0)
  },
)

test('on paper words are black on white, and what ticks or is tapped is left out', async () => {
  await page.setContent(`<!doctype html><html style="color-scheme: dark"><style>${layered}</style>
    <div data-scope="resend-code" data-part="root">
      <p data-scope="resend-code" data-part="destination"><span>To <bdi>a***</bdi>.</span><span><a href="/">Wrong?</a></span></p>
      <p data-scope="resend-code" data-part="message">Words</p>${button('')}</div>`)
  await page.emulateMedia({ media: 'print' })
  const [words, behind, shown] = await page.evaluate(() => {
    const said = (what: 'color' | 'backgroundColor', selector: string) => [
      ...new Set([...document.querySelectorAll(selector)].map((element) => getComputedStyle(element)[what])),
    ]
    const { display } = getComputedStyle(document.querySelector('button')!)
    return [said('color', 'div, p, span, bdi, a'), said('backgroundColor', 'div, p'), display]
  })
  await page.emulateMedia({ media: 'screen' })
  expect([words, behind, shown]).toEqual([['rgb(0, 0, 0)'], ['rgb(255, 255, 255)'], 'none'])
})

/** A trigger in a state, in a root. */
const inState = (state: string) =>
  `<div data-scope="resend-code" data-part="root">${button('').replace('data-state="idle"', `data-state="${state}" aria-disabled="true"`)}</div>`

test('under forced colours a trigger that waits is grey, and the bar is seen', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setContent(
    `<!doctype html><style>${layered}</style><i style="color: GrayText"></i><b style="color: CanvasText"></b>${inState('pending')}`,
  )
  const seen = await page.evaluate(() => {
    const color = (selector: string) => getComputedStyle(document.querySelector(selector)!).color
    const trigger = document.querySelector('button')!
    const { borderTopColor } = getComputedStyle(trigger)
    const bar = getComputedStyle(trigger, '::after').backgroundColor
    return { words: color('button') === color('i'), edge: borderTopColor === color('i'), bar: bar === color('b') }
  })
  await page.emulateMedia({ forcedColors: 'none' })
  expect(seen).toEqual({ words: true, edge: true, bar: true })
})

test.each(['idle', 'pending', 'cooldown'])('under forced colours a link that is %s has no frame', async (state) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const link = inState(state).replace('data-variant="solid"', 'data-variant="link"')
  await page.setContent(
    `<!doctype html><style>${layered}</style><i style="color: Canvas"></i>${state === 'idle' ? link.replace('aria-disabled="true"', '') : link}`,
  )
  await page.hover('button')
  const seen = await page.evaluate(() => [
    getComputedStyle(document.querySelector('button')!).borderTopColor,
    getComputedStyle(document.querySelector('i')!).color,
  ])
  await page.emulateMedia({ forcedColors: 'none' })
  expect(seen[0]).toBe(seen[1])
})

test.each([
  ['ko', 'keep-all'],
  ['ja', 'auto-phrase'],
  ['en', 'normal'],
])('lines in %s end as its readers expect', async (language, wordBreak) => {
  await page.setContent(`<!doctype html><html lang="${language}"><style>${layered}</style>${inState('idle')}`)
  expect(await page.$eval('button', (element) => getComputedStyle(element).wordBreak)).toBe(wordBreak)
})

test('with reduced motion nothing moves, and the bar is whole', async () => {
  await page.setContent(`<!doctype html><style>${layered}</style>${inState('pending')}`)
  const moving = () =>
    page.$eval('button', (element) => [
      getComputedStyle(element, '::after').animationName,
      getComputedStyle(element).transitionDuration.split(', ')[0],
    ])
  expect(await moving()).toEqual(['resend-code-slide', '0.12s'])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toEqual(['none', '0s'])
  await page.emulateMedia({ reducedMotion: 'no-preference' })
})
