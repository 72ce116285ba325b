import { setTimeout as sleep } from 'node:timers/promises'
import { table } from '../support/stats.mjs'

const KINDS = ['useSecondsRemaining', 'ResendCode.Countdown', 'react-timer-hook', 'react-countdown', 'usehooks-ts']

/** Frames that show a wrong number: on a page that is busy 300 ms of each second, and after a sleep. */
export async function jank(bench, { jankSeconds, rounds }) {
  await bench.add('jank')
  const rows = []
  for (const kind of KINDS) {
    const busy = await bench.open('jank', { kind })
    const { frames, wrong, most } = await busy.page.evaluate(
      (seconds) => globalThis.measureJank(seconds, 300),
      jankSeconds,
    )
    await busy.close()
    const asleep = []
    for (let round = 0; round < rounds; round++) asleep.push(await afterSleep(bench, kind))
    rows.push([kind, `${wrong} of ${frames}`, most, asleep.join(', ')])
  }
  const heads = [
    '',
    `wrong frames in ${jankSeconds} s of jank`,
    'most in one second',
    'wrong after each sleep of 5.3 s',
  ]
  return `### Wrong frames\n\n${table(heads, rows)}`
}

/** The page's process is stopped, as when a lid is closed, and let go on: wrong frames of the second after. */
async function afterSleep(bench, kind) {
  const { page, close } = await bench.open('jank', { kind })
  await page.evaluate(() => globalThis.startFrames())
  await sleep(500)
  const wake = await bench.stopPages()
  await sleep(5_300)
  const woken = Date.now()
  wake()
  await sleep(1_000)
  const frames = await page.evaluate((time) => globalThis.framesSince(time), woken)
  await close()
  if (!frames.length) throw new Error('no frame was seen after the sleep')
  return frames.filter(({ wrong }) => wrong).length
}
