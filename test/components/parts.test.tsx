import { cleanup, render, screen } from '@testing-library/react'
import { createElement, createRef, version, type ReactElement, type Ref } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { ResendCode, ResendCodeButton, type PartProps, type ResendCodeState } from '../../src/index.js'
import { MailboxLink } from '../../src/mailbox.js'
import { expectConsole } from '../support/setup.js'
import { EMAIL, part, parts, stage, trigger } from './support.js'

type Looks = Pick<PartProps<'div'>, 'className' | 'style' | 'title' | 'id' | 'lang' | 'children' | 'tabIndex'> & {
  ref?: Ref<never>
  render?: (props: never, state: ResendCodeState) => ReactElement
}

/** A cooling page with an error, so that every part shows. */
async function everyPart(name: string, looks: Looks) {
  const page = stage({ initialDelivery: EMAIL, initialSentAt: null })
  const of = (part: string) => (part === name ? looks : {}) as object
  const ui = (
    <ResendCode.Root {...page.settings} {...of('root')}>
      <ResendCode.Destination {...of('destination')} />
      <ResendCode.Trigger {...of('trigger')} />
      <ResendCode.Countdown {...of('countdown')} />
      <ResendCode.Message {...of('message')} />
      <ResendCode.Help {...of('help')}>Ask us</ResendCode.Help>
    </ResendCode.Root>
  )
  page.show(ui)
  await page.pass(30_000)
  await page.resendInVain('CodeDeliveryFailureException')
  return { ...page, ui }
}

/** What a wrapper passes on that was not given it. */
const NOTHING = { title: undefined, lang: undefined, dir: undefined, tabIndex: undefined, 'aria-hidden': undefined }

const PARTS = [
  ['root', 'DIV'],
  ['trigger', 'BUTTON'],
  ['countdown', 'SPAN'],
  ['destination', 'P'],
  ['message', 'P'],
  ['help', 'DIV'],
] as const

describe.each(PARTS)('%s', (name, tag) => {
  test('says whose part it is, which, and in what state', async () => {
    await everyPart(name, {})
    expect(parts(name)).toHaveLength(1)
    expect(part(name)!.tagName).toBe(tag)
    expect(part(name)!.dataset).toMatchObject({ scope: 'resend-code', part: name, state: 'cooldown' })
  })

  test('takes a class, a style and native props', async () => {
    await everyPart(name, { className: 'mine', style: { color: 'red' }, title: 'A title', id: 'an-id' })
    expect(part(name)).toHaveProperty('className', 'mine')
    expect(part(name)!.style.color).toBe('red')
    expect(part(name)).toHaveProperty('title', 'A title')
    expect(part(name)).toHaveProperty('id', 'an-id')
    expect(part(name)!.dataset.part).toBe(name)
  })

  test('takes undefined for what is not given', async () => {
    await everyPart(name, {})
    const before = part(name)!.outerHTML.replace(/_r_\w+_|:r\w+:/g, '')
    cleanup()
    await everyPart(name, name === 'root' || name === 'help' ? NOTHING : { ...NOTHING, children: undefined })
    expect(part(name)!.outerHTML.replace(/_r_\w+_|:r\w+:/g, '')).toBe(before)
  })

  test('takes a class and a style as functions of the state', async () => {
    const className = vi.fn(({ status, canResend }: ResendCodeState) => `is-${status} ${canResend ? 'may' : 'may-not'}`)
    await everyPart(name, { className, style: ({ sendsLeft }) => ({ order: sendsLeft }) })
    expect(part(name)).toHaveProperty('className', 'is-cooldown may-not')
    expect(part(name)!.style.order).toBe('5')
    expect(className).toHaveBeenLastCalledWith({
      status: 'cooldown',
      canResend: false,
      sendsLeft: 5,
      verification: 'code',
    })
  })

  test('fills a ref object, and a ref function with null once it is gone', async () => {
    const object = createRef<never>()
    const first = await everyPart(name, { ref: object })
    expect(object.current).toBe(part(name))
    first.show(null)
    expect(object.current).toBe(null)

    const seen: unknown[] = []
    const second = await everyPart(name, { ref: (element: unknown) => void seen.push(element) })
    expect(seen.at(-1)).toBe(part(name))
    second.show(null)
    expect(seen.at(-1)).toBe(null)
  })

  test('renders an element of the page with its props and state', async () => {
    const ref = createRef<never>()
    await everyPart(name, {
      ref,
      className: 'mine',
      render: (props: object, state) => <section {...props} data-mine={`${state.status} ${state.verification}`} />,
    })
    expect(part(name)!.tagName).toBe('SECTION')
    expect(part(name)!.dataset).toMatchObject({ scope: 'resend-code', state: 'cooldown', mine: 'cooldown code' })
    expect(part(name)).toHaveProperty('className', 'mine')
    expect(part(name)!.textContent).not.toBe('')
    expect(ref.current).toBe(part(name))
  })
})

test('the clean-up that a ref function returns is called in place of null', async () => {
  const seen: unknown[] = []
  const cleanUp = vi.fn()
  const ref = (element: unknown) => {
    seen.push(element)
    return cleanUp
  }
  const page = await everyPart('trigger', { ref: ref as Ref<never> })
  expect(seen.at(-1)).toBe(trigger())
  const made = seen.length
  page.show(null)
  expect(cleanUp).toHaveBeenCalledTimes(made)
  expect(seen).not.toContain(null)
})

test.each(PARTS)('what else a ref function of %s returns, such as the element, is called by nobody', async (name) => {
  let element: unknown
  const page = await everyPart(name, { ref: ((given: unknown) => (element = given)) as Ref<never> })
  expect(element).toBe(part(name))
  page.show(null)
  expect(element).toBe(null)
})

test('a custom element of the page says in so many words that it is disabled, and that its ticking is hidden', async () => {
  const page = stage({ initialDelivery: EMAIL })
  page.show(
    <ResendCode.Root {...page.settings}>
      <ResendCode.Trigger render={(props) => createElement('my-button', props)} />
      <ResendCode.Countdown render={(props) => createElement('my-text', props)} />
    </ResendCode.Root>,
  )
  await page.pass(0)
  // React makes `""` of true there, which says nothing.
  expect(part('trigger')!.getAttribute('aria-disabled')).toBe('true')
  expect(part('countdown')!.getAttribute('aria-hidden')).toBe('true')
})

test('every element of ours says whose part it is', async () => {
  const page = stage({ initialDelivery: EMAIL })
  page.show(<ResendCodeButton {...page.settings} wrongAddress="Wrong address?" help="Ask us" />)
  const ours = [part('root')!, ...part('root')!.children]
  expect(ours.map((element) => element.getAttribute('data-scope'))).toEqual(ours.map(() => 'resend-code'))
  expect(parts('status').length).toBeGreaterThan(0)
  expect(parts('status').map((element) => element.dataset.state)).toEqual(parts('status').map(() => 'cooldown'))
})

test('the drop-in hands class, style, ref, native props and render to its root', () => {
  const page = stage()
  const ref = createRef<HTMLDivElement>()
  page.show(
    <ResendCodeButton
      {...page.settings}
      ref={ref}
      className={({ status }) => `box ${status}`}
      style={{ margin: 4 }}
      aria-label="Resend"
      render={(props) => <section {...props} />}
    />,
  )
  const root = screen.getByRole('region', { name: 'Resend' })
  expect(root).toBe(part('root'))
  expect(root).toHaveProperty('className', 'box idle')
  expect(root.style.margin).toBe('4px')
  expect(ref.current).toBe(root)
})

test('no option of the hook becomes an attribute', () => {
  const page = stage({
    clientMetadata: { a: 'b' },
    analyticsMetadata: { analyticsEndpointId: 'endpoint-7' },
    userContextData: { encodedData: 'encoded-8' },
    secretHash: 'secret-9',
    caseSensitive: true,
    timeoutMs: 5_000,
    destination: 'ada@example.com',
    onSent: () => undefined,
  })
  page.show(<ResendCodeButton {...page.settings} />)
  expect(part('root')!.getAttributeNames().sort()).toEqual(
    ['data-part', 'data-scope', 'data-state', 'data-verification', 'lang'].sort(),
  )
  expect(document.body.innerHTML).not.toMatch(/ada|endpoint-7|encoded-8|secret-9/)
})

test.each(['Trigger', 'Countdown', 'Destination', 'Message', 'Help', 'MailboxLink'] as const)(
  '%s outside of a Root throws an error that shows the right code',
  (name) => {
    if (version.startsWith('18')) expectConsole(/is in no ResendCode|The above error/)
    const Part = name === 'MailboxLink' ? MailboxLink : ResendCode[name]
    const tag = name === 'MailboxLink' ? name : `ResendCode.${name}`
    expect(() => render(<Part />)).toThrow(`react-cognito-resend-code: ${name} is in no ResendCode.Root`)
    expect(() => render(<Part />)).toThrow(
      `<ResendCode.Root username={username} userPool={userPool}>\n    <${tag} />\n  </ResendCode.Root>`,
    )
  },
)
