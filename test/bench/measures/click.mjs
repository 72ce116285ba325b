import { quantile, short, table } from '../support/stats.mjs'

const WAYS = { 'the library in onClick': 'library', ResendCodeButton: 'button' }

/** From a click to the request on the wire, beside calling amazon-cognito-identity-js directly. */
export async function click(bench, { rounds }) {
  await bench.add('click')
  const spent = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, way] of Object.entries(WAYS)) {
      const { page, close } = await bench.open('click', { way })
      await page.evaluate(() => globalThis.measure(5))
      spent[name].push(...(await page.evaluate(() => globalThis.measure(50))))
      await close()
    }
  const rows = Object.entries(spent).map(([name, ms]) => [name, short(quantile(ms, 0.5)), short(quantile(ms, 0.95))])
  return `### From a click to the request\n\n${table(['', 'p50 ms', 'p95 ms'], rows)}`
}
