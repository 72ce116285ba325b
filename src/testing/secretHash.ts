/**
 * The `SecretHash` that an app client with a secret must send: Base64 of HMAC-SHA256 over username and client id, keyed
 * with the secret, all UTF-8. Source: Amazon Cognito developer guide, "Computing secret hash values".
 */
export async function computeSecretHash(username: string, clientId: string, clientSecret: string): Promise<string> {
  const utf8 = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', utf8.encode(clientSecret), algorithm, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, utf8.encode(username + clientId))
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
}
