const WORDS: Readonly<Record<string, string>> = {
  InvalidPasswordException: 'Choose a stronger password: upper and lower case letters, a number and a symbol.',
  UsernameExistsException: 'There is an account for this address already. Sign in instead.',
  CodeMismatchException: 'That is not the newest code. Check it, or use the one from the latest message.',
  ExpiredCodeException: 'This code no longer works. Ask for a new one below.',
  LimitExceededException: 'Too many tries. Wait a while, then try again.',
  TooManyFailedAttemptsException: 'Too many tries. Ask for a new code, then try again.',
  NetworkError: 'We could not reach the server. Check your connection, then try again.',
}

/** What a person reads when a form failed: Cognito's own text is for developers, in English and at times with names in it. */
export function wordsOf(error: unknown): string {
  const { code, name } = error as { readonly code?: string; readonly name?: string }
  return WORDS[code ?? name ?? ''] ?? 'Something went wrong on our side. Please try again in a moment.'
}
