/** One of the app's functions did what its contract rules out. */
export class Misuse extends Error {
  constructor(what: string) {
    super(`react-cognito-resend-code: ${what}`)
  }
}
