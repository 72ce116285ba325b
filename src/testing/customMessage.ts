/** What a CustomMessage Lambda trigger is given: the members of its event that concern the text. */
export interface CustomMessageEvent {
  /** Sign-up's own message, a resend, or a code for a new password. */
  readonly triggerSource: 'CustomMessage_SignUp' | 'CustomMessage_ResendCode' | 'CustomMessage_ForgotPassword'
  /** The pool's region. */
  readonly region: string
  /** The pool's id. */
  readonly userPoolId: string
  /** The user's name in the pool: the `sub` where people sign in with an address or number. */
  readonly userName: string
  /** Who called. */
  readonly callerContext: { readonly clientId: string }
  /** What the message is about. */
  readonly request: {
    /** The user's attributes, `sub` included. */
    readonly userAttributes: Readonly<Record<string, string>>
    /** `{####}`: the service puts the code in its place. */
    readonly codeParameter: string
    /** `{##Click Here##}`: in link pools the service puts the link in its place. */
    readonly linkParameter: string
    /** `{username}`: kept for Lambda code that reads it; only messages of an administrator fill it in. */
    readonly usernameParameter: string
    /** The request's `ClientMetadata`. */
    readonly clientMetadata: Readonly<Record<string, string>>
  }
  /** What the trigger may set. What it leaves null the pool's own text stands for. */
  readonly response: CustomMessageResponse
}

/** A message in the trigger's words. */
export interface CustomMessageResponse {
  /** The text of an SMS. */
  smsMessage?: string | null | undefined
  /** The body of an e-mail. */
  emailMessage?: string | null | undefined
  /** The subject of an e-mail. */
  emailSubject?: string | null | undefined
}

/**
 * A CustomMessage trigger, shaped as a Lambda handler: sets `event.response` and returns the event, or nothing. What it
 * throws is answered as UserLambdaValidationException, `CustomMessage failed with error <text>.`
 */
export type CustomMessage = (
  event: CustomMessageEvent,
) => { readonly response: CustomMessageResponse } | void | Promise<{ readonly response: CustomMessageResponse } | void>
