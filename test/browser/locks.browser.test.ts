import { afterEach, expect, test, vi } from 'vitest'
import { exclusive } from '../../src/browser/locks.js'

const NAME = 'react-cognito-resend-code:'
let names = 0
const newName = () => `test ${++names}`

const held = async (name: string) => {
  const { held = [] } = await navigator.locks.query()
  return held.some((lock) => lock.name === NAME + name)
}

/** A task that ends when told, and says whether it got its turn. */
function job() {
  let end: () => void = () => undefined
  let started: (granted: boolean) => void = () => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  const granted = new Promise<boolean>((resolve) => (started = resolve))
  return { run: (turn: boolean) => (started(turn), ended), granted, end }
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('who asks second is not granted, and does not queue', async () => {
  const name = newName()
  const first = job()
  const done = exclusive(name, first.run)
  expect(await first.granted).toBe(true)
  const second = job()
  second.end()
  await exclusive(name, second.run)
  expect(await second.granted).toBe(false)
  first.end()
  await done
})

test('other names do not wait for each other', async () => {
  const first = job()
  const second = job()
  void exclusive(newName(), first.run)
  void exclusive(newName(), second.run)
  expect([await first.granted, await second.granted]).toEqual([true, true])
  first.end()
  second.end()
})

test('the lock is held for 100 ms past the task, so that what it wrote can travel', async () => {
  const name = newName()
  const { run, granted, end } = job()
  let endedAt = 0
  const done = exclusive(name, (turn) => run(turn).then(() => void (endedAt = performance.now())))
  await granted
  end()
  await vi.waitFor(() => expect(endedAt).toBeGreaterThan(0), { interval: 1 })
  expect(await held(name)).toBe(true)
  await done
  // Timers may round down by a millisecond.
  expect(performance.now() - endedAt).toBeGreaterThanOrEqual(99)
  expect(await held(name)).toBe(false)
})

test('a lock in another window counts', async () => {
  const name = newName()
  const frame = document.body.appendChild(document.createElement('iframe'))
  let release: () => void = () => undefined
  await new Promise<void>((locked) => {
    void frame.contentWindow!.navigator.locks.request(NAME + name, () => {
      locked()
      return new Promise<void>((resolve) => (release = resolve))
    })
  })
  const { run, granted, end } = job()
  end()
  await exclusive(name, run)
  expect(await granted).toBe(false)
  release()
  frame.remove()
})

test.each<[what: string, block: () => void]>([
  ['are missing', () => vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as never)],
  [
    'throw when they are looked up',
    () =>
      vi.spyOn(navigator, 'locks', 'get').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError')
      }),
  ],
  ['refuse', () => vi.spyOn(navigator.locks, 'request').mockRejectedValue(new DOMException('no', 'SecurityError'))],
])('where locks %s the page has its turn, once', async (_, block) => {
  block()
  const run = vi.fn(async () => undefined)
  await exclusive(newName(), run)
  expect(run.mock.calls).toEqual([[true]])
})

test('a sandboxed frame, which may have no locks, has its turn', async () => {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.srcdoc = `<script type="module">
    navigator.locks.request('x', { ifAvailable: true }, () => 'granted')
      .then(String, (error) => error.name)
      .then((answer) => parent.postMessage(answer, '*'))
  </script>`
  const answer = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true }))
  document.body.append(frame)
  // The error that the fallback above stands for.
  expect(await answer).toBe('SecurityError')
  frame.remove()
})
