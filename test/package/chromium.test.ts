import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { here } from '../support/package.js'

const chromium = (env: Record<string, string>) =>
  spawnSync(process.execPath, [here('test/support/chromium.mjs'), '--no-install'], { env, encoding: 'utf8' })

test('where there is no Chromium and none can be installed, it fails with what to run', () => {
  const { status, stderr } = chromium({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: here('test/none') })
  expect(status).toBe(1)
  expect(stderr).toContain('npx playwright install --with-deps chromium')
  expect(stderr).toContain('sudo apt-get install chromium')
})

test('where CHROMIUM_PATH names no file, it says so', () => {
  const { status, stderr } = chromium({ CHROMIUM_PATH: '/none/chromium' })
  expect(status).toBe(1)
  expect(stderr).toContain('CHROMIUM_PATH is /none/chromium')
})
