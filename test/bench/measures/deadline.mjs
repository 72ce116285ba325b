import { median, short } from '../support/stats.mjs'

/** From the deadline to a free button, in frames; and who renders in a cooldown. */
export async function deadline(bench, { rounds }) {
  await bench.add('deadline')
  const { page, close } = await bench.open('deadline', { cooldown: 700 })
  const ends = await page.evaluate((times) => globalThis.measureDeadline(times), rounds * 5)
  await close()
  const frames = ends.map((end) => end.frames)
  const share = frames.filter((count) => count === 0).length / frames.length

  const name = await bench.add('deadline', { profiling: true })
  const second = await bench.open(name, { cooldown: 59_000 })
  const renders = await second.page.evaluate(() => globalThis.measureRenders(10))
  await second.close()
  return [
    '### From the deadline to a free button, and renders meanwhile\n',
    `- The first frame after the deadline shows a free button in ${Math.round(share * 100)} % of ${frames.length} cooldowns, and the ${['first', 'second', 'third'][Math.max(...frames)] ?? 'fourth or later'} in all. Median ${short(median(ends.map(({ late }) => late)))} ms past the deadline, at 16.7 ms a frame.`,
    `- In a cooldown a page with the hook renders ${renders.page} times a second, and ResendCodeButton's own subtree ${renders.button} times.`,
  ].join('\n')
}
