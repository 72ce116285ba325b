import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serveSite, type Site } from '../support/site.js'
import { ENGINES, type Engine } from './engines.mjs'

const folder = inject('storybook')
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>
}
const stories = Object.values(entries).filter(({ type }) => type === 'story')

/** Storybook's own word for how a story ended, once it was played and axe has looked at it. */
const FINISHED = `new Promise((resolve) => {
  const look = () => {
    const [story] = globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') ?? []
    if (!story) return setTimeout(look, 50)
    resolve({ status: story.status, problem: document.querySelector('#error-message')?.textContent || null })
  }
  look()
})`

describe.each(Object.entries(ENGINES))('%s', (_, start) => {
  let site: Site
  let engine: Engine
  beforeAll(async () => {
    site = await serveSite(folder)
    engine = await start()
    console.log(engine.version)
  })
  afterAll(async () => {
    await engine?.close()
    await site?.close()
  })

  test('there are stories', () => expect(stories.length).toBeGreaterThan(100))

  test.each(stories)('$id', async ({ id }) => {
    const tab = await engine.open(`${site.url}iframe.html?viewMode=story&id=${encodeURIComponent(id)}`)
    expect(await tab.evaluate(FINISHED)).toEqual({ status: 'success', problem: null })
    await tab.close()
  })
})
