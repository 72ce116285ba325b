/** What the SDK's middleware calls. */
type Handler = (args: object) => Promise<{ readonly response: unknown; readonly output: object }>

interface HttpResponse {
  readonly headers: Readonly<Record<string, string>>
}

/** What this package uses of a command's middleware stack, whose own types name the command. */
interface MiddlewareStack {
  addRelativeTo(
    middleware: never,
    options: { readonly relation: 'before' | 'after'; readonly toMiddleware: string },
  ): void
}

/** Lets a command of the AWS SDK, which is sent once, end at its first failure, whatever the client's retry setting. */
export function oneAttempt(stack: MiddlewareStack): void {
  let raised: { readonly error: unknown } | undefined
  // Inside the SDK's retries a failure travels on as an output, so that there is nothing to repeat.
  const once = (next: Handler): Handler => {
    return async (args) => {
      try {
        const reply = await next(args)
        // The SDK reads a body of nothing as `{}`, a success.
        if ((reply.response as HttpResponse | undefined)?.headers['content-length'] === '0')
          raised = { error: Object.assign(new Error(), { name: 'NetworkError' }) }
        return reply
      } catch (error) {
        raised = { error }
        return { response: undefined, output: { $metadata: {} } }
      }
    }
  }
  // Outside of them it is a failure again: the client's own middleware and logger know no other.
  const raise = (next: Handler): Handler => {
    return async (args) => {
      const reply = await next(args)
      if (raised) throw raised.error
      return reply
    }
  }
  stack.addRelativeTo(once as never, { relation: 'after', toMiddleware: 'retryMiddleware' })
  stack.addRelativeTo(raise as never, { relation: 'before', toMiddleware: 'retryMiddleware' })
}
