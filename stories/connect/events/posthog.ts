import type { ResendCodeEvent } from '../../../src/index.js'

interface PostHog {
  capture(event: string, properties: object): unknown
}

/** For PostHog: all but refused taps, of which an impatient page makes many. */
export function toPostHog(posthog: PostHog) {
  return ({ type, ...properties }: ResendCodeEvent): void => {
    if (type !== 'refused') posthog.capture(`resend code ${type}`, properties)
  }
}
