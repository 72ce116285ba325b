/** The name of what Cognito or its library raised. */
export function nameOf(error: unknown): string {
  const { code, name } = error as { readonly code?: string; readonly name?: string }
  return code ?? name ?? ''
}

const SIGN_UP: Readonly<Record<string, string>> = {
  InvalidPasswordException: 'Choose a stronger password: upper and lower case letters, a number and a symbol.',
  UsernameExistsException: 'There is an account for this address already. Sign in, or confirm it if you have not yet.',
  CodeDeliveryFailureException: 'We could not send a message there. Check the address.',
  InvalidParameterException: 'That does not look right. Check what you have typed.',
}

const CONFIRM: Readonly<Record<string, string>> = {
  CodeMismatchException: 'That is not the newest code. Check it, or use the one from the latest message.',
  ExpiredCodeException: 'This code no longer works. Ask for a new one below.',
  LimitExceededException: 'Too many tries. Wait a while, then try again.',
  TooManyFailedAttemptsException: 'Too many tries. Ask for a new code, then try again.',
  UserNotFoundException: 'We found no account with this name. Check it, or sign up again.',
}

const CHANGE: Readonly<Record<string, string>> = {
  ...CONFIRM,
  InvalidPasswordException: 'Choose a stronger password: upper and lower case letters, a number and a symbol.',
  // Where nothing may tell who has an account, nobody has one of that name.
  UserNotFoundException: 'That is not the newest code. Check it, or use the one from the latest message.',
}

const ANY: Readonly<Record<string, string>> = {
  NetworkError: 'We could not reach the server. Check your connection, then try again.',
  TooManyRequestsException: 'Many people are signing up right now. Try again in a moment.',
}

const OTHER = 'Something went wrong on our side. Please try again in a moment.'

/** What a person reads when sign-up failed. */
export const signUpWords = (error: unknown): string => SIGN_UP[nameOf(error)] ?? ANY[nameOf(error)] ?? OTHER

/** What a person reads when a code was refused. */
export const confirmWords = (error: unknown): string => CONFIRM[nameOf(error)] ?? ANY[nameOf(error)] ?? OTHER

/** What a person reads when a new password was not set. */
export const changeWords = (error: unknown): string => CHANGE[nameOf(error)] ?? ANY[nameOf(error)] ?? OTHER

/** Whether Cognito refused a code because the account is confirmed already, which is no error for the person. */
export function isConfirmed(error: unknown): boolean {
  return nameOf(error) === 'NotAuthorizedException' && /current status is confirmed/i.test((error as Error).message)
}
