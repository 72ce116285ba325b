import { createRequire } from 'node:module'
import { page as signUp } from '../pages/signUp.mjs'
import { root } from '../support/prepare.mjs'
import { median, short } from '../support/stats.mjs'

/** Renders pages on the server, as many as it can, and hydrates one of them in the browser. */
export async function server(bench, { rounds }) {
  process.env.NODE_ENV = 'production'
  const require = createRequire(`${root}package.json`)
  const { createElement } = require('react')
  const { renderToString } = require('react-dom/server')
  const exports = require('react-cognito-resend-code')
  const render = () => renderToString(signUp(exports, createElement))

  const perSecond = []
  for (let round = 0; round < rounds; round++) {
    const until = performance.now() + 1_000
    let pages = 0
    for (; performance.now() < until; pages++) render()
    perSecond.push(pages)
  }

  await bench.add('hydrate', { body: render() })
  const hydrations = []
  for (let round = 0; round < rounds * 3; round++) {
    const { page, close } = await bench.open('hydrate')
    hydrations.push(await page.evaluate(() => globalThis.measure()))
    await close()
  }
  const problems = hydrations.reduce((sum, hydration) => sum + hydration.problems, 0)
  return [
    '### Server and hydration\n',
    `- A page with the button renders ${median(perSecond)} times a second on one core.`,
    `- It hydrates in ${short(median(hydrations.map(({ ms }) => ms)))} ms, with ${problems} complaints of React.`,
  ].join('\n')
}
