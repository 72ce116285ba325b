import { median, short, table } from '../support/stats.mjs'

const KINDS = [
  'ResendCodeButton, one user',
  'ResendCodeButton, a user each',
  'ResendCodeButton, a user each, in a cooldown',
  'useMutation and react-timer-hook',
]

/** Mounting many buttons at once, until painted. */
export async function mount(bench, { rounds }) {
  await bench.add('mount')
  const spent = Object.fromEntries(KINDS.map((kind) => [kind, []]))
  for (let round = 0; round < rounds; round++)
    for (const kind of KINDS) {
      const { page, close } = await bench.open('mount', { kind, count: 1_000 })
      spent[kind].push(await page.evaluate(() => globalThis.measure()))
      await close()
    }
  const rows = KINDS.map((kind) => [kind, short(median(spent[kind])), short(median(spent[kind]) / 1_000)])
  return `### Mounting 1,000 buttons\n\n${table(['', 'ms', 'ms each'], rows)}`
}
