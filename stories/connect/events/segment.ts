import type { ResendCodeEvent } from '../../../src/index.js'

interface Analytics {
  track(name: string, properties: object): unknown
}

/** For Segment, RudderStack and what else tracks a name with properties. */
export function toSegment(analytics: Analytics) {
  return ({ type, ...properties }: ResendCodeEvent): void => {
    analytics.track(`Resend Code ${type}`, properties)
  }
}
