import type { Reporter, TestModule } from 'vitest/node'

/** Ends the output with one line that CI reads: `12 passed, 0 failed`. What fails outside of a test counts as one. */
export default class Summary implements Reporter {
  #line = ''

  onInit(): void {
    process.once('exit', (code) => {
      // Such as a browser that did not start, or a configuration that does not load.
      if (code !== 0 && !/[1-9]\d* failed/.test(this.#line)) this.#line = '0 passed, 1 failed'
      console.log(`\n${this.#line}`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string) => states.filter((each) => each === state).length
    const suites = modules.flatMap((module) => [...module.children.allSuites()])
    const broken = [...modules, ...suites].flatMap((each) => each.errors())
    const failed = count('failed') + broken.length + unhandled.length
    // Also those that never ran, such as after a bail.
    const skipped = states.length - count('passed') - count('failed')
    this.#line = `${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
  }
}
