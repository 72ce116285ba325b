import fc from 'fast-check'

// What random input finds, it finds soon, or a plain test does: thousands of tries for each change would take days.
fc.configureGlobal({ endOnFailure: true })
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(300))
