/** A mistake in how the package is used: what happened, why it matters, and the right code. */
export function wrongUse(what: string, why: string, code: string): Error {
  return new Error(
    `react-cognito-resend-code: ${what}${process.env.NODE_ENV === 'production' ? '' : ` ${why}\n\n${code}\n`}`,
  )
}
