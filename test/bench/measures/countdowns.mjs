import { setTimeout as sleep } from 'node:timers/promises'
import { median, short, table } from '../support/stats.mjs'

const OURS = ['useSecondsRemaining', 'ResendCode.Countdown']
const PEERS = ['react-timer-hook', 'react-countdown', 'usehooks-ts']
const KINDS = [...OURS, ...PEERS, 'shared timer, React', 'limit: text nodes']

/** How many, and whether each has a second of its own. */
const CROWDS = [
  [1, 0],
  [200, 0],
  [200, 1],
  [1_000, 0],
  [1_000, 1],
]

/** How long a page runs before it is measured, ms: what it spends on starting is not what a second costs. */
const WARM_UP = 5_000

/** Counts the callbacks that timers call, and React's commits. */
function count() {
  globalThis.counts = { timers: 0, commits: 0 }
  for (const name of ['setTimeout', 'setInterval']) {
    const set = globalThis[name]
    globalThis[name] = (callback, ...rest) =>
      set(
        (...args) => {
          globalThis.counts.timers++
          callback(...args)
        },
        ...rest,
      )
  }
  globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount() {},
    onCommitFiberRoot: () => globalThis.counts.commits++,
  }
}

async function spend(bench, query, seconds) {
  const { metrics, close } = await bench.open('countdowns', query)
  await sleep(WARM_UP)
  const before = await metrics()
  await sleep(seconds * 1_000)
  const after = await metrics()
  await close()
  // On a busy machine it took longer than was asked for.
  const passed = after.time - before.time
  return Object.fromEntries(Object.keys(after).map((name) => [name, (after[name] - before[name]) / passed]))
}

async function tally(bench, query, seconds) {
  const { page, close } = await bench.open('countdowns', query, { init: count })
  await sleep(WARM_UP)
  const read = () => page.evaluate(() => ({ ...globalThis.counts, time: performance.now() / 1_000 }))
  const before = await read()
  await sleep(seconds * 1_000)
  const after = await read()
  await close()
  const passed = after.time - before.time
  return { timers: (after.timers - before.timers) / passed, commits: (after.commits - before.commits) / passed }
}

/** Script time, timers, commits and layouts a second of many countdowns. */
export async function countdowns(bench, { rounds, seconds, only }) {
  await bench.add('countdowns')
  const parts = []
  for (const [count, spread] of CROWDS) {
    if (only && only !== count) continue
    const results = Object.fromEntries(KINDS.map((kind) => [kind, []]))
    for (let round = 0; round < rounds; round++)
      for (const kind of KINDS) results[kind].push(await spend(bench, { kind, count, spread }, seconds))
    const of = (kind, name) => median(results[kind].map((result) => result[name]))
    const best = Math.min(...PEERS.map((kind) => of(kind, 'script')))
    const rows = []
    for (const kind of KINDS) {
      const { timers, commits } = await tally(bench, { kind, count, spread }, seconds)
      const script = of(kind, 'script')
      rows.push([
        kind,
        short(script),
        PEERS.includes(kind) ? '' : `${short(best / script)} ×`,
        short(of(kind, 'task')),
        short(timers),
        short(commits),
        short(of(kind, 'layouts')),
      ])
    }
    const heads = ['', 'script ms/s', 'best peer / this', 'all work ms/s', 'timers/s', 'commits/s', 'layouts/s']
    parts.push(`### ${count} countdowns${spread ? ', each with a second of its own' : ''}\n\n${table(heads, rows)}`)
  }
  return parts.join('\n\n')
}
