import { defineConfig } from '@playwright/test'

const port = process.env.PORT ?? '4173'
const url = `http://127.0.0.1:${port}/`
const executablePath = process.env.CHROMIUM_PATH

export default defineConfig({
  testMatch: 'src/**/*.e2e.ts',
  // One emulated pool, one test at a time.
  workers: 1,
  reporter: 'line',
  use: { baseURL: url, launchOptions: executablePath ? { executablePath } : {} },
  webServer: { command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`, url },
})
