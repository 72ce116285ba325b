import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn, here, read } from '../support/package.js'

const DIRECTIVE = /^(['"])use client\1;?\n/

/** Names of modules under a folder that begin with `'use client'`. */
const marked = (folder: string, ...endings: string[]) =>
  filesIn(folder, ...endings)
    .filter((file) => DIRECTIVE.test(read(file)))
    .map((file) => file.replace(`${folder}/`, '').replace(/\.[a-z]+$/, ''))

test("'use client' stands first in each file of dist whose source has it", () => {
  const sources = marked('src', '.ts', '.tsx')
  expect(sources).not.toEqual([])
  for (const extension of ['.js', '.cjs']) {
    expect(sources.filter((name) => !existsSync(here(`dist/${name}${extension}`)))).toEqual([])
    expect(marked('dist', extension)).toEqual(sources)
  }
})

test('and nowhere else in a file; the entries that servers read have none', () => {
  const elsewhere = filesIn('dist', '.js', '.cjs').filter((file) =>
    /['"]use client['"]/.test(read(file).replace(DIRECTIVE, '')),
  )
  expect(elsewhere).toEqual([])
  expect(marked('dist', '.js')).not.toContain('index')
})
