import type { Body } from './constraints.js'
import type { EmulatorClient } from './options.js'
import type { Pool } from './pool.js'
import { computeSecretHash } from './secretHash.js'
import { ServiceError } from './serviceErrors.js'

/** The app client that a request names, its secret hash checked. The messages are the service's: cognito.md §3. */
export async function authorize(pool: Pool, body: Body): Promise<EmulatorClient> {
  const { ClientId: id, Username: username, SecretHash: hash } = body as Readonly<Record<string, string | undefined>>
  const client = pool.clients.find(({ clientId }) => clientId === id)
  if (!client) throw new ServiceError('ResourceNotFoundException', `User pool client ${id} does not exist.`)
  if (client.clientSecret === undefined) {
    if (hash === undefined || hash === null) return client
    const message = `App client ${id} is not configured for secret but secret hash was received`
    throw new ServiceError('InvalidParameterException', message)
  }
  if (hash === undefined || hash === null) {
    const message = `Client ${id} is configured with secret but SECRET_HASH was not received`
    throw new ServiceError('NotAuthorizedException', message)
  }
  if (hash !== (await computeSecretHash(username!, client.clientId, client.clientSecret))) {
    throw new ServiceError('NotAuthorizedException', `Unable to verify secret hash for client ${id}`)
  }
  return client
}
