import { Refusal } from './Refusal.js'

/** Which pages may send. */
export interface OriginRules {
  readonly allowedOrigins: readonly string[]
  readonly allowMissingOrigin?: boolean | undefined
}

const isAllowed = (origin: string | null, { allowedOrigins }: OriginRules): origin is string =>
  origin !== null && allowedOrigins.includes(origin)

/** @throws Refusal for a page of another origin, and for what no browser sends: a POST that names none */
export function checkOrigin({ headers }: Request, rules: OriginRules): void {
  const origin = headers.get('origin')
  if (isAllowed(origin, rules) || (origin === null && rules.allowMissingOrigin === true)) return
  throw new Refusal('origin-not-allowed')
}

/** Answers a browser that asks before it sends a POST from another origin. */
export function preflight(request: Request, rules: OriginRules): Response {
  checkOrigin(request, rules)
  const asked = request.headers.get('access-control-request-headers')
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'POST',
      // The page's own, such as a CSRF token's: its origin is trusted by name.
      'access-control-allow-headers': asked ?? 'content-type',
      'access-control-max-age': '7200',
      vary: 'Access-Control-Request-Headers',
    },
  })
}

/** Lets the page that asked, and no other, read the response. */
export function shared(response: Response, { headers }: Request, rules: OriginRules): Response {
  response.headers.append('vary', 'Origin')
  const origin = headers.get('origin')
  if (!isAllowed(origin, rules)) return response
  response.headers.set('access-control-allow-origin', origin)
  response.headers.set('access-control-allow-credentials', 'true')
  response.headers.set('access-control-expose-headers', 'Retry-After')
  return response
}
