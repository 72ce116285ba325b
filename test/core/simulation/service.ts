import type { Delivery } from '../../../src/core/delivery.js'
import { ResendCodeError } from '../../../src/core/error.js'
import type { ResendCodeErrorKind } from '../../../src/core/kinds.js'
import type { Model } from './model.js'
import type { Tab } from './tab.js'
import type { World } from './world.js'

/** What the service does with a request, and after how long, ms. */
export interface Reply {
  readonly what: 'sent' | 'never' | ResendCodeErrorKind
  readonly after: number
  /** How much later than now the service asks to come back, ms. */
  readonly retryAfter?: number | undefined
}

const EMAIL: Delivery = { destination: 'a***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' }

/** Cognito, as far as a page can tell. */
export class Service {
  /** How many requests it got. */
  requests = 0

  constructor(
    private readonly world: World,
    private readonly model: Model,
    private readonly replies: Reply[],
  ) {}

  send(tab: Tab, user: number, id: string): Promise<Delivery | undefined> {
    this.requests++
    this.model.requested(tab, user, id)
    const { what, after, retryAfter } = this.replies.shift() ?? { what: 'sent', after: 50 }
    return new Promise((resolve, reject) => {
      if (what === 'never') return
      this.world.after(after, () => {
        const arrived = this.world.elapsed
        tab.deliver(() => {
          const retryAt = retryAfter === undefined ? null : this.world.now + retryAfter
          this.model.answered(tab, user, id, { what, arrived, retryAfter })
          if (what === 'sent') resolve(EMAIL)
          else reject(new ResendCodeError(what, 'simulated', { retryAt }))
        })
      })
    })
  }
}
