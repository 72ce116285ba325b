// One countdown on a page that is busy 300 ms of each second: ?kind=…
import { createRoot } from 'react-dom/client'
import { deadlines, KINDS, text } from './countdowns.kinds.jsx'

const [endsAt] = deadlines
const kind = new URLSearchParams(location.search).get('kind')
createRoot(document.getElementById('root')).render(KINDS[kind]())

/** A screen of 60 Hz shows one of the frames that come within this span, ms. */
const ONE_FRAME = 8

const frames = []
const sample = () => {
  const at = Date.now()
  const wrong = document.querySelector('bdi')?.textContent !== text(Math.max(0, Math.ceil((endsAt - at) / 1_000)))
  // After a jank Chromium makes up for frames, several in a few ms, of which a screen shows one.
  const last = frames.at(-1)
  if (last && at - last.at < ONE_FRAME) last.wrong ||= wrong
  else frames.push({ at, wrong })
  requestAnimationFrame(sample)
}

/** Wrong frames in each second of a busy page: all of them, and the most in one second. */
globalThis.measureJank = async (seconds, busyMs) => {
  frames.length = 0
  const jank = setInterval(() => {
    const until = performance.now() + busyMs
    while (performance.now() < until);
    // It drifts over the second's boundary, where it hurts.
  }, 1_070)
  const started = Date.now()
  requestAnimationFrame(sample)
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
  clearInterval(jank)
  const wrong = Array.from({ length: seconds }, () => 0)
  for (const frame of frames) {
    const second = Math.floor((frame.at - started) / 1_000)
    if (frame.wrong && second < seconds) wrong[second]++
  }
  return { frames: frames.length, wrong: wrong.reduce((sum, n) => sum + n, 0), most: Math.max(...wrong) }
}
globalThis.startFrames = () => requestAnimationFrame(sample)
/** Frames after a time, epoch ms. */
globalThis.framesSince = (time) => frames.filter(({ at }) => at >= time)
setTimeout(() => (globalThis.isReady = true), 500)
