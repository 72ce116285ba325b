import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  // amazon-cognito-identity-js reads it, and no browser has it.
  define: { global: 'globalThis' },
  test: {
    include: ['src/**/*.spec.tsx'],
    projects: ['jsdom', 'happy-dom'].map((name) => ({ extends: true, test: { name, environment: name } })),
  },
})
