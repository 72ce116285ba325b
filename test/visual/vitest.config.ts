import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { tokenStyles } from '../../build/tokens/plugin.js'
import { findChromium } from '../support/chromium.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const executablePath = await findChromium()

/** Pictures of all states, compared with those in `baselines`. Not part of `npm test`: pictures are for who changes looks. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [react(), tokenStyles()],
  optimizeDeps: { include: ['react', 'react/jsx-dev-runtime', 'react-dom/client', '@tanstack/react-query'] },
  test: {
    name: 'visual',
    include: ['test/visual/*.visual.tsx'],
    globalSetup: './test/visual/shrink.mjs',
    attachmentsDir: 'test/visual/.differences',
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 960, height: 900 },
      provider: playwright({
        launchOptions: {
          ...(executablePath && { executablePath }),
          // Grey edges of letters, at the same places on each machine.
          args: ['--disable-lcd-text', '--font-render-hinting=none'],
        },
        // What a picture shows must not depend on where and when it is taken.
        contextOptions: {
          viewport: { width: 1280, height: 1280 },
          timezoneId: 'UTC',
          locale: 'en-US',
          reducedMotion: 'reduce',
          deviceScaleFactor: 1,
        },
      }),
      instances: [{ browser: 'chromium' }],
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pixelmatch',
          // A browser that draws letters a little differently passes, by the threshold. A full stop for a semicolon moves
          // what follows: 43 pixels in one preset, 118 in another, and must pass in none.
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixels: 20 },
          resolveScreenshotPath: ({ arg, ext }) => `${here}baselines/${arg}${ext}`,
        },
      },
    },
  },
})
