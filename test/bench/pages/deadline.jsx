// How many frames after the deadline the button is free, and what a page with it renders meanwhile.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Profiler } from 'react'
import { createRoot } from 'react-dom/client'
import { createPolicy, ResendCodeButton, useResendConfirmationCode } from 'react-cognito-resend-code'

const ladderMs = [Number(new URLSearchParams(location.search).get('cooldown'))]
const settings = {
  username: 'ada',
  transport: { scope: 'bench', send: async () => undefined },
  policy: createPolicy({ ladderMs, limit: 1_000 }),
  storage: 'none',
}
const renders = { page: 0, button: 0 }
let endsAt = null

function Page() {
  const { cooldown } = useResendConfirmationCode(settings)
  if (cooldown) endsAt = cooldown.endsAt
  return <p>{cooldown ? 'wait' : 'go'}</p>
}
createRoot(document.getElementById('root')).render(
  <QueryClientProvider client={new QueryClient()}>
    <Profiler id="page" onRender={() => renders.page++}>
      <Page />
    </Profiler>
    <Profiler id="button" onRender={() => renders.button++}>
      <ResendCodeButton {...settings} />
    </Profiler>
  </QueryClientProvider>,
)

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const button = () => document.querySelector('button')
const isFree = () => !button().hasAttribute('aria-disabled')

/** Frames that showed a busy button after the deadline, for each of some cooldowns, and ms past it. */
globalThis.measureDeadline = async (times) => {
  const results = []
  for (let time = 0; time < times; time++) {
    // Anywhere between two frames.
    await new Promise((resolve) => setTimeout(resolve, 150 + ((time * 7) % 16)))
    endsAt = null
    button().click()
    while (endsAt === null) await frame()
    let frames = 0
    let now
    do {
      await frame()
      now = performance.timeOrigin + performance.now()
      if (now >= endsAt && !isFree()) frames++
    } while (now < endsAt || !isFree())
    results.push({ frames, late: now - endsAt })
  }
  return results
}

/** Renders in a cooldown: of a page with the hook, and of the button. */
globalThis.measureRenders = async (seconds) => {
  button().click()
  await new Promise((resolve) => setTimeout(resolve, 12_000)) // what was spoken is cleared
  const before = { ...renders }
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
  return { page: (renders.page - before.page) / seconds, button: (renders.button - before.button) / seconds }
}
setTimeout(() => (globalThis.isReady = true), 300)
