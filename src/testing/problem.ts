/** An error for bad input: what happened, why it matters, what to do. */
export function problem(what: string, why: string, remedy: string): Error {
  return new Error(`react-cognito-resend-code/testing: ${what} ${why} ${remedy}`)
}
