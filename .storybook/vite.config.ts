import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { tokenStyles } from '../build/tokens/plugin.js'

/**
 * For older browsers Vite would rewrite light-dark(), which then follows no scheme that is set in markup. Storybook
 * leaves out `build` of this file, so a plugin says it.
 */
const currentCss: Plugin = {
  name: 'current-css',
  config: () => ({ build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] } }),
}

/** Storybook builds pages, so it must not read the library's own configuration. */
export default defineConfig({
  // amazon-cognito-identity-js reads `global`, which no browser has.
  define: { global: 'globalThis' },
  plugins: [react(), tokenStyles(), currentCss],
})
