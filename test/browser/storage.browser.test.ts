import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { storageOf } from '../../src/browser/storage.js'
import { guardStorage } from '../../src/core/guardStorage.js'
import { Vault } from '../../src/core/vault.js'
import { after, NOW } from '../core/support.js'

/** A second window of the same origin: its writes reach this one as storage events only. */
let frame: HTMLIFrameElement
const other = () => frame.contentWindow!

beforeEach(() => {
  frame = document.body.appendChild(document.createElement('iframe'))
})
afterEach(() => {
  vi.restoreAllMocks()
  frame.remove()
  localStorage.clear()
  sessionStorage.clear()
})

function listen(kind: 'local' | 'session' | 'none') {
  const heard: (string | null)[] = []
  const storage = guardStorage(storageOf(kind))
  return { storage, heard, stop: storage.subscribe((key) => heard.push(key)) }
}

test('there is one storage of each kind for a document', () => {
  expect(storageOf('local')).toBe(storageOf('local'))
  expect(storageOf('session')).not.toBe(storageOf('local'))
  expect(guardStorage(storageOf('local'))).toBe(storageOf('local'))
})

test.each(['local', 'session', 'none'] as const)(
  '%s tells everyone in the document of its own writes, at once',
  (kind) => {
    const one = listen(kind)
    const two = listen(kind)
    one.storage.setItem('a', '1')
    one.storage.removeItem('a')
    expect([one.heard, two.heard]).toEqual([
      ['a', 'a'],
      ['a', 'a'],
    ])
    one.stop()
    one.storage.setItem('b', '1')
    expect([one.heard, two.heard]).toEqual([
      ['a', 'a'],
      ['a', 'a', 'b'],
    ])
    two.stop()
  },
)

test('what another window writes to localStorage is told, once', async () => {
  const { heard, stop, storage } = listen('local')
  other().localStorage.setItem('a', '1')
  await vi.waitFor(() => expect(heard).toEqual(['a']))
  expect(storage.getItem('a')).toBe('1')
  other().localStorage.removeItem('a')
  await vi.waitFor(() => expect(heard).toEqual(['a', 'a']))
  stop()
})

test('a storage that another window cleared is told as any key', async () => {
  localStorage.setItem('a', '1')
  const { heard, stop } = listen('local')
  other().localStorage.clear()
  await vi.waitFor(() => expect(heard).toEqual([null]))
  stop()
})

test('another area is another matter', async () => {
  const local = listen('local')
  const session = listen('session')
  other().sessionStorage.setItem('s', '1')
  other().localStorage.setItem('l', '1')
  await vi.waitFor(() => expect([local.heard, session.heard]).toEqual([['l'], ['s']]))
  local.stop()
  session.stop()
})

test('nobody is told after the last has stopped', async () => {
  const { heard, stop } = listen('local')
  stop()
  // A listener of the test's own says when the event is through.
  const arrived = new Promise((resolve) => addEventListener('storage', resolve, { once: true }))
  other().localStorage.setItem('a', '1')
  await arrived
  expect(heard).toEqual([])
})

test('none is kept in the page only', () => {
  storageOf('none').setItem('a', '1')
  expect(storageOf('none').getItem('a')).toBe('1')
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  storageOf('none').removeItem('a')
})

test('a record of this window is read by a vault in another', () => {
  const salt = () => 'ab'.repeat(16)
  new Vault(listen('local').storage, salt).write('ada', after('sent'), NOW)
  const there = other().localStorage
  const theirs = {
    getItem: (key: string) => there.getItem(key),
    setItem: (key: string, value: string) => there.setItem(key, value),
    removeItem: (key: string) => there.removeItem(key),
  }
  expect(new Vault(guardStorage(theirs), salt).read('ada')).toEqual(after('sent'))
})

test('a storage that is full keeps in the page what it won’t take', () => {
  const { storage, stop } = listen('local')
  const chunk = 'x'.repeat(1_000_000)
  try {
    for (let n = 0; n < 12; n++) localStorage.setItem(`fill ${n}`, chunk)
  } catch {
    // Full to within 1 MB.
  }
  storage.setItem('big', chunk)
  expect(localStorage.getItem('big')).toBeNull()
  expect(storage.getItem('big')).toBe(chunk)
  storage.removeItem('big')
  expect(storage.getItem('big')).toBeNull()
  stop()
})

test('a storage that is blocked falls back to the page', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  const { storage, heard, stop } = listen('local')
  storage.setItem('a', '1')
  expect(storage.getItem('a')).toBe('1')
  expect(heard).toEqual(['a'])
  storage.removeItem('a')
  expect(storage.getItem('a')).toBeNull()
  stop()
})
