const HMAC = { name: 'HMAC', hash: 'SHA-256' }

/**
 * Cognito's SecretHash: Base64 of HMAC-SHA256 over username and client id, keyed with the client secret, all UTF-8. By
 * Web Crypto, which every runtime has.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html#cognito-user-pools-computing-secret-hash
 */
export async function secretHash(username: string, clientId: string, clientSecret: string): Promise<string> {
  const utf8 = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', utf8.encode(clientSecret), HMAC, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, utf8.encode(username + clientId))
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
}
