// @vitest-environment node
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { digest } from '../../src/core/digest.js'
import { fc } from '../support/fc.js'

const reference = (text: string) => createHash('sha256').update(text.toWellFormed(), 'utf8').digest('hex').slice(0, 32)

test('is the first half of SHA-256 of the text in UTF-8', () => {
  expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223')
  expect(digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb924')
})

test('agrees with Node for any text, lone surrogates included', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udc00')), maxLength: 40 }),
      (text) => {
        expect(digest(text)).toBe(reference(text))
      },
    ),
  )
})
