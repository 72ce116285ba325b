import type { Pool } from '../pool.js'
import { ServiceError } from '../serviceErrors.js'
import { reply } from '../wire.js'
import { redeem } from './confirmSignUp.js'

/**
 * The page behind a confirmation link. Its words are the emulator's own, and a second visit confirms nothing and says so
 * with a 400; what the hosted page answers there is not documented.
 */
export function confirmLink(pool: Pool, url: URL): Response {
  const { client_id: clientId, user_name: name, confirmation_code: code } = Object.fromEntries(url.searchParams)
  try {
    if (!pool.clients.some((client) => client.clientId === clientId))
      throw new ServiceError('ResourceNotFoundException')
    const user = pool.users.find(name ?? '')
    if (!user?.enabled) throw new ServiceError('CodeMismatchException')
    redeem(pool, user, code ?? '')
    return page(200, 'Your registration has been confirmed!')
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    return page(400, error.message)
  }
}

function page(status: number, text: string): Response {
  return reply(status, `<!doctype html><title>Confirmation</title><p>${text}</p>`, 'text/html; charset=utf-8')
}
