import type { ResendCodeEvent } from '../../../src/index.js'

type Gtag = (command: 'event', name: string, parameters: object) => void

/** For Google Analytics 4: names in snake case, and no parameter that is null. */
export function toGoogleAnalytics(gtag: Gtag) {
  const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return ({ type, ...properties }: ResendCodeEvent): void => {
    const parameters = Object.entries(properties)
      .filter(([, value]) => value !== null)
      .map(([name, value]): [string, unknown] => [snakeCase(name), value])
    gtag('event', `resend_code_${type}`, Object.fromEntries(parameters))
  }
}
