import { developerWords } from '../core/developerWords.js'

/**
 * The app client's id, if it is one.
 *
 * Constraint: 1–128 characters of `[\w+]`, from the service's API reference.
 *
 * @param caller whose mistake it is, such as `fetchTransport`
 * @throws a plain Error when it is not: a transport's own options are the developer's, no attempt's
 */
export function checkClientId(clientId: unknown, caller: string): string {
  if (typeof clientId === 'string' && /^[\w+]{1,128}$/.test(clientId)) return clientId
  throw new Error(
    developerWords(
      () =>
        process.env.NODE_ENV !== 'production' &&
        `react-cognito-resend-code: ${caller} needs a client id. It must be 1 to 128 letters, digits, "_" or "+": Cognito refuses every request with another. Copy it from the Cognito console (User pools, your pool, App clients); if it comes from an environment variable, see that it is set and has no white space.`,
    ) || `${caller}: clientId`,
  )
}
