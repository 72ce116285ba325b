import { act } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { ResendCodeButton } from '../../src/index.js'
import { EMAIL, part, read, SECOND, silent, spoken, stage, trigger } from './support.js'

let root: Root | undefined
afterEach(() => {
  act(() => root?.unmount())
  document.body.innerHTML = ''
})

/** Server HTML in the page, and then its hydration. */
async function hydrate(page: ReturnType<typeof stage>, ui = <ResendCodeButton {...page.settings} />) {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(stage().page(ui))
  const errors: unknown[] = []
  const server = container.innerHTML
  await act(async () => {
    root = hydrateRoot(container, page.page(ui), { onRecoverableError: (error) => void errors.push(error) })
  })
  return { server, errors, container }
}

test('server HTML is taken over as it is, with a cooldown standing in storage', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resend()
  await page.pass(10 * SECOND)
  page.reload(null)

  const { server, errors } = await hydrate(page)
  expect(server).toContain('data-state="idle"')
  expect(server).not.toMatch(/style=|0:\d\d|\d:\d\d|countdown|a\*\*\*/)
  expect(errors).toEqual([])
  // The truth right after.
  expect(part('root')!.dataset.state).toBe('cooldown')
  expect(read('countdown')).toBe('You can ask for another code in 0:20')
  expect(read('destination')).toContain('a***@e***')
  expect(trigger().getAttribute('aria-describedby')).toBeTruthy()
  expect(silent()).toBe('')
  await page.pass(20 * SECOND)
  expect(spoken()).toBe('You can ask for another code now.')
})

test('hydration keeps the elements, and what is focused', async () => {
  const page = stage({ initialDelivery: EMAIL })
  const container = document.body.appendChild(document.createElement('div'))
  const ui = <ResendCodeButton {...page.settings} />
  container.innerHTML = renderToString(stage().page(ui))
  const button = trigger()
  button.focus()
  await act(async () => {
    root = hydrateRoot(container, page.page(ui))
  })
  expect(trigger()).toBe(button)
  expect(document.activeElement).toBe(button)
  expect(trigger().dataset.state).toBe('cooldown')
})

test('the language is set after hydration, without a mismatch', async () => {
  document.documentElement.lang = 'de'
  const { server, errors } = await hydrate(stage())
  expect(server).not.toContain('lang=')
  expect(errors).toEqual([])
  expect(part('root')!.getAttribute('lang')).toBe('en')
  document.documentElement.removeAttribute('lang')
})

test('so is that of a part of the page, by what is around it', async () => {
  const page = stage()
  const { server, errors } = await hydrate(
    page,
    <div lang="ar" dir="rtl">
      <ResendCodeButton {...page.settings} />
    </div>,
  )
  expect(server.match(/ dir=/g)).toHaveLength(1)
  expect(errors).toEqual([])
  expect(part('root')).toMatchObject({ lang: 'en', dir: 'ltr' })
})

test('a page with nothing in storage hydrates to an enabled button', async () => {
  const { errors } = await hydrate(stage())
  expect(errors).toEqual([])
  expect(trigger().getAttribute('aria-disabled')).toBe(null)
})
