// React 18's project gives the files beside this one a window.
// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { ResendCode, ResendCodeButton } from '../../src/index.js'
import { EMAIL, MINUTE, stage } from './support.js'

test('server HTML has no inline style, no times, no countdown, and nothing from storage', () => {
  const page = stage({
    username: 'ada-lovelace',
    initialDelivery: EMAIL,
    initialSentAt: Date.UTC(2026, 0, 15, 11, 59, 50),
  })
  const read = vi.spyOn(page.storage, 'getItem')
  const html = renderToString(page.page(<ResendCodeButton {...page.settings} help="Ask us" />))
  expect(html).not.toMatch(/style=|\d:\d\d|data-part="countdown"|AM|PM|a\*\*\*/)
  expect(html).not.toContain('ada-lovelace')
  expect(html).toMatch(/<button[^>]*type="button"/)
  expect(html).toMatch(/<button[^>]*aria-disabled="true"/)
  expect(html).not.toMatch(/<button[^>]*\sdisabled/)
  expect(html).not.toMatch(/<button[^>]*aria-describedby/)
  expect(html).toContain('Send the code again')
  expect(html).toContain('Ask us')
  expect(html).toMatch(/role="status"[^>]*><\/span>/)
  expect(html).toMatch(/role="alert"[^>]*><\/span>/)
  expect(html).not.toMatch(/ (lang|dir)=/)
  expect(read).not.toHaveBeenCalled()
  expect(page.clock.pending).toBe(0)
})

test('server HTML is the same at any time and in any state of storage', async () => {
  const html = (later: number) => {
    const page = stage()
    page.clock.advance(later)
    return renderToString(page.page(<ResendCodeButton {...page.settings} />))
  }
  expect(html(40 * MINUTE)).toBe(html(0))
})

test('each part renders on a server', () => {
  const page = stage({ initialDelivery: EMAIL })
  const html = renderToString(
    page.page(
      <ResendCode.Root {...page.settings} lang="de">
        <ResendCode.Destination />
        <ResendCode.Trigger ref={() => undefined} />
        <ResendCode.Countdown />
        <ResendCode.Message />
        <ResendCode.Help>Hilfe</ResendCode.Help>
      </ResendCode.Root>,
    ),
  )
  expect(html).toContain('lang="de"')
  expect(html).toContain('Hilfe')
})
