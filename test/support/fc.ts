import fc from 'fast-check'

/**
 * The same random input each time, so that a change is to blame for what it breaks. `FAST_CHECK_SEED` is another seed,
 * or `random` for a new one in each file; with `FAST_CHECK_PATH`, one failure comes again as it was shrunk.
 */
const { FAST_CHECK_SEED = '20261124', FAST_CHECK_PATH } = process.env
const seed = FAST_CHECK_SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(FAST_CHECK_SEED)
if (!Number.isInteger(seed))
  throw new RangeError(`FAST_CHECK_SEED is a whole number or "random", not "${FAST_CHECK_SEED}".`)

// Also where a test does not come to its end, so that fast-check can't say it.
console.log(`FAST_CHECK_SEED=${seed}`)
const path = FAST_CHECK_PATH === undefined ? {} : { path: FAST_CHECK_PATH }
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...path, seed })

export { fc }
