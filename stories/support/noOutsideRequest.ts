/** What was asked of another origin than Storybook's own, by whatever means, also in vain. */
const outside: string[] = []

// An observer, for the browser's own list is full after 250 files.
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) {
    const { protocol, origin } = new URL(name)
    if (/^(https?|wss?):$/.test(protocol) && origin !== location.origin) outside.push(name)
  }
}).observe({ type: 'resource', buffered: true })

/** Every story works offline, and none reaches AWS: a test fails whose story asked anybody else. In tests only. */
export function expectNoOutsideRequest(): void {
  if (import.meta.env.VITEST_STORYBOOK !== 'false' || outside.length === 0) return
  throw new Error(`The story made requests to other hosts: ${outside.splice(0).join(', ')}`)
}
