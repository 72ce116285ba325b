// Measures the package beside its peers, in Chromium.
//   npm run bench -- [countdowns click deadline mount server jank] [--rounds 5] [--seconds 4] [--jankSeconds 20] [--only 200]
import { cpus } from 'node:os'
import { click } from './measures/click.mjs'
import { countdowns } from './measures/countdowns.mjs'
import { deadline } from './measures/deadline.mjs'
import { jank } from './measures/jank.mjs'
import { mount } from './measures/mount.mjs'
import { server } from './measures/server.mjs'
import { openBench } from './support/browser.mjs'
import { prepare } from './support/prepare.mjs'

const MEASURES = { countdowns, click, deadline, mount, server, jank }
const args = process.argv.slice(2)
const option = (name, otherwise) =>
  args.includes(`--${name}`) ? Number(args[args.indexOf(`--${name}`) + 1]) : otherwise
const options = {
  rounds: option('rounds', 5),
  seconds: option('seconds', 4),
  jankSeconds: option('jankSeconds', 20),
  only: option('only', 0),
}
const asked = args.filter((arg) => arg in MEASURES)

prepare()
const bench = await openBench()
try {
  const [cpu] = cpus()
  console.log(`${cpu.model}, ${cpus().length} cores, Chromium ${bench.browser.version()}, Node ${process.version}\n`)
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (asked.length && !asked.includes(name)) continue
    console.log(`${await measure(bench, options)}\n`)
  }
} finally {
  await bench.close()
}
