import { beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import { guardStorage } from '../../src/core/guardStorage.js'
import { EMPTY } from '../../src/core/record.js'
import { identityOf } from '../../src/core/store.js'
import { Vault } from '../../src/core/vault.js'
import type { StorageAdapter } from '../../src/index.js'
import { listStorage } from '../support/storage.js'
import { after, HOUR, MINUTE, NOW } from './support.js'

const NAME = 'react-cognito-resend-code'
let salts = 0
const randomHex = () => (++salts).toString(16).padStart(32, '0')

/** A storage whose content can be looked at. */
function spyStorage() {
  const { items, adapter } = listStorage()
  return { items, adapter, vault: new Vault(guardStorage(adapter), randomHex) }
}

const ada = identityOf('client-id-1', 'ResendConfirmationCode', 'ada@example.com', false)
const bob = identityOf('client-id-1', 'ResendConfirmationCode', 'bob@example.com', false)
const sent = after('sent')

beforeEach(() => {
  salts = 0
})

test('reads what it wrote, for that user only', () => {
  const { vault } = spyStorage()
  vault.write(ada, sent, NOW)
  expect(vault.read(ada)).toEqual(sent)
  expect(vault.read(bob)).toBe(EMPTY)
})

test('reading, and forgetting what is unknown, writes nothing', () => {
  const { vault, items } = spyStorage()
  vault.read(ada)
  vault.write(ada, EMPTY, NOW)
  expect(items.size).toBe(0)
})

test('neither keys nor values name user, client or operation', () => {
  const { vault, items } = spyStorage()
  vault.write(ada, sent, NOW)
  const text = JSON.stringify([...items])
  expect(text).not.toMatch(/ada|example|client-id|ResendConfirmationCode/i)
  expect([...items.keys()].filter((key) => key !== NAME)).toEqual([
    expect.stringMatching(/^react-cognito-resend-code:[\da-f]{32}$/),
  ])
})

test('the same user has another key on another origin, for the salt is another', () => {
  const here = spyStorage()
  const there = spyStorage()
  here.vault.write(ada, sent, NOW)
  there.vault.write(ada, sent, NOW)
  const keys = (items: Map<string, string>) => [...items.keys()].filter((key) => key !== NAME)
  expect(keys(here.items)).not.toEqual(keys(there.items))
})

test('users, clients and operations have keys of their own; case and outer white space make none', () => {
  const name = (...args: [string, string, string, boolean]) => identityOf(...args)
  const base = name('c', 'o', 'ada', false)
  expect(
    new Set([base, name('d', 'o', 'ada', false), name('c', 'p', 'ada', false), name('c', 'o', 'bob', false)]).size,
  ).toBe(4)
  expect(name('c', 'o', ' ADA ', false)).toBe(base)
  expect(name('c', 'o', 'ADA', true)).not.toBe(base)
  // What is joined can't be split in another place.
  expect(name('c', 'o","a', 'b', false)).not.toBe(name('c', 'o', 'a","b', false))
})

test('keeps the 20 newest records', () => {
  const { vault, items } = spyStorage()
  const user = (n: number) => identityOf('c', 'o', `user ${n}`, false)
  for (let n = 0; n < 30; n++) vault.write(user(n), sent, NOW + n)
  expect(items.size).toBe(21)
  expect(vault.read(user(9))).toBe(EMPTY)
  expect(vault.read(user(10))).toEqual(sent)
  expect(vault.read(user(29))).toEqual(sent)
})

test('a write takes away what is older than 24 h, or of the far future', () => {
  const { vault, items } = spyStorage()
  vault.write(ada, sent, NOW)
  vault.write(bob, sent, NOW + 24 * HOUR)
  expect(vault.read(ada)).toBe(EMPTY)
  expect(items.size).toBe(2)
  vault.write(ada, sent, NOW - 48 * HOUR)
  expect(vault.read(bob)).toBe(EMPTY)
})

test('is full with the 20th record, and knows it', () => {
  const { vault } = spyStorage()
  expect(vault.isFull).toBe(false)
  for (let n = 0; n < 19; n++) vault.write(identityOf('c', 'o', `user ${n}`, false), sent, NOW)
  expect(vault.isFull).toBe(false)
  vault.write(ada, sent, NOW)
  expect(vault.isFull).toBe(true)
})

test('those that were written last stay, not those that were first in the index', () => {
  const { vault } = spyStorage()
  const user = (n: number) => identityOf('c', 'o', `user ${n}`, false)
  for (let n = 0; n < 20; n++) vault.write(user(n), sent, NOW - n)
  vault.write(ada, sent, NOW)
  expect(vault.read(user(0))).toEqual(sent)
  expect(vault.read(user(19))).toBe(EMPTY)
})

test('an index that says the same is not written again', () => {
  const { adapter } = spyStorage()
  const setItem = vi.fn(adapter.setItem.bind(adapter))
  const vault = new Vault(guardStorage({ ...adapter, setItem }), randomHex)
  vault.write(ada, sent, NOW)
  vault.write(ada, sent, NOW)
  expect(setItem.mock.calls.filter(([key]) => key === NAME)).toHaveLength(1)
})

test('tells whether other tabs can read what was written, or was taken away', () => {
  const { vault, adapter } = spyStorage()
  expect(vault.write(ada, EMPTY, NOW)).toBe(true)
  expect(vault.write(ada, sent, NOW)).toBe(true)
  expect(vault.write(ada, EMPTY, NOW)).toBe(true)
  const full = () => {
    throw new DOMException('no', 'QuotaExceededError')
  }
  expect(new Vault(guardStorage({ ...adapter, setItem: full }), randomHex).write(ada, sent, NOW)).toBe(false)
})

test('knows whether the record that it read is in the page alone, until somebody else writes it', () => {
  const { adapter, items } = spyStorage()
  let full = false
  const setItem = (key: string, value: string) => {
    if (full) throw new DOMException('no', 'QuotaExceededError')
    adapter.setItem(key, value)
  }
  const vault = new Vault(guardStorage({ ...adapter, setItem }), randomHex)
  expect(vault.keeps(ada)).toBe(false)
  vault.write(ada, sent, NOW)
  vault.read(ada)
  expect(vault.keeps(ada)).toBe(false)
  full = true
  vault.write(ada, after('sent', NOW + MINUTE), NOW + MINUTE)
  vault.read(ada)
  expect(vault.keeps(ada)).toBe(true)
  for (const key of items.keys()) if (key !== NAME) items.set(key, '{}')
  vault.read(ada)
  expect(vault.keeps(ada)).toBe(false)
})

test('keys follow the salt that another tab put in place', () => {
  const { vault, adapter, items } = spyStorage()
  vault.write(ada, sent, NOW)
  const index = JSON.stringify({ v: 1, salt: 'f'.repeat(32), writtenAt: {} })
  guardStorage(adapter).setItem(NAME, index)
  expect(vault.salt).toBe('f'.repeat(32))
  expect(vault.read(ada)).toBe(EMPTY)
  vault.write(ada, sent, NOW)
  expect(items.size).toBe(3)
})

test('an empty record is removed with its entry in the index', () => {
  const { vault, items } = spyStorage()
  vault.write(ada, sent, NOW)
  vault.write(ada, EMPTY, NOW + MINUTE)
  expect([...items.keys()]).toEqual([NAME])
  expect(items.get(NAME)).toContain('"writtenAt":{}')
})

test.each([
  '{',
  '[]',
  '{"v":2}',
  '{"v":1,"salt":"x"}',
  `{"v":1,"salt":"${'0'.repeat(32)}","writtenAt":7}`,
  'x'.repeat(1e7),
])('an index that is not ours is replaced (%#)', (index) => {
  const { vault, items } = spyStorage()
  items.set(NAME, index)
  expect(vault.read(ada)).toBe(EMPTY)
  vault.write(ada, sent, NOW)
  expect(vault.read(ada)).toEqual(sent)
  expect(items.get(NAME)!.length).toBeLessThan(1_000)
})

test.each([
  ['{'],
  ['{"v":1}'],
  [`{"v":2,"salt":"${'0'.repeat(32)}"}`],
  [`{"v":1,"salt":["${'0'.repeat(32)}"]}`],
  [`{"v":1,"salt":"${'0'.repeat(33)}"}`],
  [`{"v":1,"salt":"${'0'.repeat(31)}"}`],
  [`{"v":1,"salt":"x${'0'.repeat(32)}"}`],
  [`{"v":1,"salt":"${'0'.repeat(32)}x"}`],
  [`{"v":1,"salt":"${'0'.repeat(32)}","x":"${'x'.repeat(8_192)}"}`],
])('an index that is not ours has no salt of ours (%#)', (index) => {
  const { vault, items } = spyStorage()
  items.set(NAME, index)
  expect(vault.salt).toBeNull()
})

test('an index may name no key of another app', () => {
  const { vault, items } = spyStorage()
  vault.write(ada, sent, NOW)
  const index = JSON.parse(items.get(NAME)!) as { writtenAt: Record<string, unknown> }
  const names = ['../token', `x${'f'.repeat(32)}`, `${'f'.repeat(32)}x`]
  const writtenAt = { ...Object.fromEntries(names.map((name) => [name, 1])), __proto__: 2, ['f'.repeat(32)]: 1 }
  items.set(NAME, JSON.stringify({ ...index, writtenAt }))
  for (const name of names) items.set(`${NAME}:${name}`, 'mine')
  vault.write(bob, sent, NOW)
  for (const name of names) expect(items.get(`${NAME}:${name}`)).toBe('mine')
})

describe('a storage that fails', () => {
  const refuse = (): never => {
    throw new DOMException('no', 'QuotaExceededError')
  }

  test('by refusing writes leaves the page its own memory', () => {
    const { adapter, items } = spyStorage()
    const vault = new Vault(guardStorage({ ...adapter, setItem: refuse }), randomHex)
    vault.write(ada, sent, NOW)
    expect(vault.read(ada)).toEqual(sent)
    expect(items.size).toBe(0)
  })

  test('by becoming full keeps the newer record, not the older one it holds', () => {
    const { adapter } = spyStorage()
    let full = false
    const vault = new Vault(
      guardStorage({ ...adapter, setItem: (...args) => (full ? refuse() : adapter.setItem(...args)) }),
      randomHex,
    )
    vault.write(ada, sent, NOW)
    full = true
    const next = after('sent', NOW + MINUTE, { record: sent })
    vault.write(ada, next, NOW + MINUTE)
    expect(vault.read(ada)).toEqual(next)
  })

  test('by refusing to forget does not bring an old record back', () => {
    const { adapter } = spyStorage()
    const vault = new Vault(guardStorage({ ...adapter, removeItem: refuse }), randomHex)
    vault.write(ada, sent, NOW)
    vault.write(ada, EMPTY, NOW)
    expect(vault.read(ada)).toBe(EMPTY)
  })

  test('in everything never throws', () => {
    const vault = new Vault(
      guardStorage({ getItem: refuse, setItem: refuse, removeItem: refuse, subscribe: refuse }),
      randomHex,
    )
    vault.write(ada, sent, NOW)
    expect(vault.read(ada)).toEqual(sent)
    expect(() => vault.storage.subscribe(() => undefined)()).not.toThrow()
  })

  test('by answering what is no text is taken for empty', () => {
    const vault = new Vault(guardStorage({ ...memoryStorage(), getItem: () => ({}) as never }), randomHex)
    expect(vault.read(ada)).toBe(EMPTY)
  })
})

describe('a guarded storage', () => {
  test('tells everyone in the document of each write, and listens to the adapter once', () => {
    let subscribed = 0
    let fromOutside: (key: string | null) => void = () => undefined
    const adapter: StorageAdapter = {
      ...memoryStorage(),
      subscribe: (listener) => {
        subscribed++
        fromOutside = listener
        return () => subscribed--
      },
    }
    const storage = guardStorage(adapter)
    expect(guardStorage(adapter)).toBe(storage)
    expect(guardStorage(storage)).toBe(storage)
    const heard: (string | null)[][] = [[], []]
    const stops = heard.map((list) => storage.subscribe((key) => list.push(key)))
    storage.setItem('a', '1')
    storage.removeItem('b')
    fromOutside(null)
    expect(heard).toEqual([
      ['a', 'b', null],
      ['a', 'b', null],
    ])
    expect(subscribed).toBe(1)
    for (const stop of stops) stop()
    expect(subscribed).toBe(0)
  })
})

test('what was told is remembered for the newest only, so that a page where many wait in turn does not fill up', () => {
  const { told } = guardStorage(memoryStorage())
  for (let at = 1; at <= 1_000; at++) told.set(`user ${at % 500}`, at)
  expect(told.size).toBe(150)
  expect(told.get('user 0')).toBe(1_000)
  expect(told.get('user 351')).toBe(851)
  expect(told.get('user 350')).toBeUndefined()
  // What is told again becomes new.
  told.set('user 351', 2_000)
  told.set('user 1', 2_001)
  expect([told.get('user 351'), told.get('user 352')]).toEqual([2_000, undefined])
})

describe('a guarded storage that refuses', () => {
  const refuse = (): never => {
    throw new DOMException('no', 'QuotaExceededError')
  }

  test('answers null for what is no text, and where it throws', () => {
    expect(guardStorage({ ...memoryStorage(), getItem: () => 7 as never }).getItem('a')).toBeNull()
    expect(guardStorage({ ...memoryStorage(), getItem: refuse }).getItem('a')).toBeNull()
  })

  test('tells whether others can read a write, and gives way to what somebody else writes later', () => {
    const { adapter, items } = spyStorage()
    expect(guardStorage(adapter).setItem('a', 'old')).toBe(true)
    const full = guardStorage({ ...adapter, setItem: refuse })
    expect(full.setItem('a', 'new')).toBe(false)
    expect(full.getItem('a')).toBe('new')
    items.set('a', 'newer')
    expect(full.getItem('a')).toBe('newer')
  })
})

describe('tells who reads a record', () => {
  const readers = (vault: Vault) => {
    const told = { ada: vi.fn(), bob: vi.fn() }
    const stops = [vault.subscribe(ada, told.ada), vault.subscribe(bob, told.bob)]
    return { ...told, stop: () => stops.forEach((stop) => stop()) }
  }

  test('of its own writes, and not of everybody else’s', () => {
    const { vault } = spyStorage()
    vault.write(ada, sent, NOW)
    const { ada: adas, bob: bobs } = readers(vault)
    vault.write(bob, sent, NOW)
    expect(bobs).toHaveBeenCalled()
    expect(adas).not.toHaveBeenCalled()
    vault.write(ada, after('sent', NOW + MINUTE), NOW + MINUTE)
    expect(adas).toHaveBeenCalledTimes(1)
  })

  test('of what another tab wrote, though nothing was read here since', () => {
    const { adapter, items } = spyStorage()
    const otherTab = new Vault(guardStorage({ ...adapter }), randomHex)
    otherTab.write(ada, sent, NOW)
    const news = new Set<(key: string | null) => void>()
    const subscribe = (listener: (key: string | null) => void) => (news.add(listener), () => news.delete(listener))
    const { ada: adas, bob: bobs } = readers(new Vault(guardStorage({ ...adapter, subscribe }), randomHex))
    const place = [...items.keys()].find((key) => key !== NAME)!
    for (const tell of news) tell(place)
    expect(adas).toHaveBeenCalledTimes(1)
    expect(bobs).not.toHaveBeenCalled()
  })

  test('of the first write at all, and of a salt that another tab put in place of this one', () => {
    const { vault, adapter, items } = spyStorage()
    const { ada: adas, bob: bobs } = readers(vault)
    vault.write(ada, sent, NOW)
    expect(adas).toHaveBeenCalled()
    bobs.mockClear()
    const index = items.get(NAME)!
    guardStorage(adapter).setItem(NAME, index.replace(/"salt":"\w+"/, `"salt":"${'f'.repeat(32)}"`))
    expect(bobs).toHaveBeenCalledTimes(1)
    guardStorage(adapter).removeItem(NAME)
    expect(bobs).toHaveBeenCalledTimes(2)
  })

  test('the one who is left as well', () => {
    const news = new Set<(key: string | null) => void>()
    const subscribe = (listener: (key: string | null) => void) => (news.add(listener), () => news.delete(listener))
    const vault = new Vault(guardStorage({ ...memoryStorage(), subscribe }), randomHex)
    const told = vi.fn()
    const stop = vault.subscribe(ada, told)
    const stopOther = vault.subscribe(bob, vi.fn())
    expect(news.size).toBe(1)
    stopOther()
    stopOther()
    for (const tell of news) tell(null)
    expect(told).toHaveBeenCalledTimes(1)
    stop()
    expect(news.size).toBe(0)
  })

  test('of storage that was cleared, and of nothing once they have gone', () => {
    const news = new Set<(key: string | null) => void>()
    const adapter: StorageAdapter = {
      getItem: () => null,
      setItem: () => undefined,
      removeItem: () => undefined,
      subscribe: (listener) => (news.add(listener), () => news.delete(listener)),
    }
    const { ada: adas, bob: bobs, stop } = readers(new Vault(guardStorage(adapter), randomHex))
    for (const tell of news) tell(null)
    expect(adas).toHaveBeenCalledTimes(1)
    expect(bobs).toHaveBeenCalledTimes(1)
    stop()
    expect(news.size).toBe(0)
  })

  test('or nobody, and then does not listen to storage; the next who reads hears of it again', () => {
    const news = new Set<(key: string | null) => void>()
    const subscribe = (listener: (key: string | null) => void) => (news.add(listener), () => news.delete(listener))
    const vault = new Vault(guardStorage({ ...memoryStorage(), subscribe }), randomHex)
    expect(news.size).toBe(0)
    vault.write(ada, sent, NOW)
    expect(news.size).toBe(0)
    vault.subscribe(ada, vi.fn())()
    expect(news.size).toBe(0)
    const told = vi.fn()
    vault.subscribe(ada, told)
    for (const tell of news) tell(null)
    expect(told).toHaveBeenCalledTimes(1)
  })
})
