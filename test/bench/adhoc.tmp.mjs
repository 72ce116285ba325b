import { openBench } from './support/browser.mjs'
import { setTimeout as sleep } from 'node:timers/promises'
const bench = await openBench()
await bench.add('mount'); await bench.add('jank')
for (const kind of ['ResendCodeButton, one user','ResendCodeButton, a user each','ResendCodeButton, a user each, in a cooldown','useMutation and react-timer-hook'])
for (const count of [40, 60, 200, 1000]) {
  const context = await bench.browser.newContext(); await context.close()
  try {
    const { page, close } = await bench.open('mount', { kind, count })
    page.removeAllListeners('pageerror'); page.on('pageerror', (e) => console.log(String(e).slice(0,80)))
    console.log(kind, count, await Promise.race([page.evaluate(() => globalThis.measure()), sleep(40000, 'timeout')]))
    await close()
  } catch (e) { console.log(kind, count, String(e).slice(0, 300)) }
}
const b = await bench.open('jank', { kind: 'usehooks-ts' })
const { windowId } = await b.client.send('Browser.getWindowForTarget')
await b.client.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } })
await sleep(300)
console.log(await b.page.evaluate(() => document.visibilityState))
await b.client.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } })
await sleep(300)
console.log(await b.page.evaluate(() => document.visibilityState))
await bench.close()
