/**
 * Words for developers, or nothing in a production build: `developerWords(() => process.env.NODE_ENV !== 'production' && '…')`.
 *
 * The function given compares `process.env.NODE_ENV` itself, so that a bundler drops what stands behind it; a browser
 * without a bundler has no `process`, and gets no words instead of a crash.
 */
export { quietly as developerWords } from './quietly.js'
