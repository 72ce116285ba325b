import { reactCompiler } from './reactCompiler.js'

/** The package's own tests of its hooks and components, over its sources as React Compiler compiles them. */
export default {
  root: process.env.REPOSITORY,
  define: { global: 'globalThis' },
  plugins: [reactCompiler(/\/src\/(react|components)\/[\w.]+$/)],
  test: {
    name: 'react-compiler',
    include: ['test/{react,components}/**/*.test.tsx'],
    exclude: ['test/**/*.browser.test.*'],
    environment: 'jsdom',
    setupFiles: ['test/support/setup.ts'],
    restoreMocks: true,
  },
}
