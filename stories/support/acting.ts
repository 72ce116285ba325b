import { expect, userEvent, waitFor } from 'storybook/test'
import { worldOf } from './world.js'

/** What of a story's context the helpers need. */
export interface Acting {
  readonly canvasElement: HTMLElement
  readonly loaded: Record<string, unknown>
  readonly viewMode: string
  readonly globals: Record<string, unknown>
}

/** A browser lock outlives the send that it was for by 0.1 s, whatever the story's clock says. */
const LOCK = 150

/** The text of a part, or of what has a role, as a person reads it. */
export function read({ canvasElement }: Pick<Acting, 'canvasElement'>, part: string): string {
  const roles = part === 'status' || part === 'alert'
  const element = canvasElement.querySelector(roles ? `[role='${part}']` : `[data-part='${part}']`)
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/**
 * Expects English words. Where the toolbar names another language, that it says something in their place, or nothing:
 * "Languages" has tests of each language's words.
 */
export function expectText({ globals }: Pick<Acting, 'globals'>, text: string, expected: unknown) {
  const pattern = expected instanceof RegExp ? expected : null
  if ((globals.language ?? 'en') === 'en')
    return expect(text).toEqual(pattern ? expect.stringMatching(pattern) : expected)
  const isSilent = expected === '' || pattern?.test('')
  return isSilent ? expect(text).toBe('') : expect(text).not.toBe('')
}

/** {@link expectText} of a part, or of what has a role. */
export const expectWords = (acting: Pick<Acting, 'canvasElement' | 'globals'>, part: string, expected: unknown) =>
  expectText(acting, read(acting, part), expected)

/** The button of a story, in whatever language; the first where there are two. */
export function trigger({ canvasElement }: Pick<Acting, 'canvasElement'>): HTMLElement {
  const button = canvasElement.querySelector<HTMLElement>("[data-part='trigger']")
  if (!button) throw new Error('the story has no trigger')
  return button
}

/** What is heard after the button's name. */
export function descriptionOf(acting: Acting): string {
  const id = trigger(acting).getAttribute('aria-describedby')
  return (id && document.getElementById(id)?.textContent) ?? ''
}

/** Clicks an element. On a docs page, where many stories play, without the focus: the page would scroll to each. */
export async function click({ viewMode }: Acting, element: HTMLElement): Promise<void> {
  if (viewMode === 'docs') element.click()
  else await userEvent.click(element)
}

/** Expects that an element has the focus, where stories don't compete for it. */
export async function expectFocus({ viewMode }: Acting, element: Element | null): Promise<void> {
  if (viewMode !== 'docs') await expect(element).toHaveFocus()
}

/** Clicks the button, and does not wait for the answer. */
export async function tap(acting: Acting): Promise<void> {
  await click(acting, trigger(acting))
}

/** Clicks the button and waits until the send has come to something. */
export async function send(acting: Acting): Promise<void> {
  await tap(acting)
  await waitFor(() => expect(statusOf(acting)).not.toMatch(/pending|idle/))
  await new Promise((resolve) => setTimeout(resolve, LOCK))
}

/** The status that the root shows. */
export function statusOf({ canvasElement }: Acting): string {
  return canvasElement.querySelector("[data-part='root']")?.getAttribute('data-state') ?? ''
}

/** Lets time pass on the story's clock, seconds. */
export function pass(acting: Acting, seconds: number): void {
  worldOf(acting).clock.advance(seconds * 1_000)
}

/** How many times Cognito was asked to send. */
export function sends(acting: Acting): number {
  return worldOf(acting).emulator.requests.filter(({ operation }) => operation === 'ResendConfirmationCode').length
}

/** The clock time that is so many seconds from the story's now, in English, as it is read. */
export function timeIn(acting: Acting, seconds: number, locale = 'en'): string {
  const time = worldOf(acting).clock.now() + seconds * 1_000
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(time).replace(/\s+/g, ' ')
}
