import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { tokenStyles } from '../build/tokens/plugin.js'

/** Storybook builds pages, so it must not read the library's own configuration. */
export default defineConfig({
  // amazon-cognito-identity-js reads `global`, which no browser has.
  define: { global: 'globalThis' },
  plugins: [react(), tokenStyles()],
})
