import { afterEach, expect, test, vi } from 'vitest'
import { storageOf } from '../../src/browser/storage.js'
import { guardStorage } from '../../src/core/guardStorage.js'

afterEach(() => localStorage.clear())

test('an ESM and a CJS copy of the package hear each other', async () => {
  // The query makes it another module, as a second build of the package would be.
  const path = '../../src/core/guardStorage.js?copy'
  const copy = (await import(/* @vite-ignore */ path)) as { guardStorage: typeof guardStorage }
  expect(copy.guardStorage).not.toBe(guardStorage)
  const one = guardStorage(storageOf('local'))
  const two = copy.guardStorage(storageOf('local'))
  const heard = [vi.fn(), vi.fn()] as const
  one.subscribe(heard[0])
  two.subscribe(heard[1])
  one.setItem('a', '1')
  expect(heard[1]).toHaveBeenCalledWith('a')
  two.setItem('b', '2')
  expect(heard[0]).toHaveBeenCalledWith('b')
  expect([one.getItem('b'), two.getItem('a')]).toEqual(['2', '1'])
})
