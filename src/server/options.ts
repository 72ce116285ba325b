/** Who asks, from the session that sign-up began. */
export interface AuthorizedUser {
  /** The username as it was signed up with, or the `sub`. The secret hash is made over it. */
  readonly username: string
}

/** What a `rateLimit` function decides. */
export interface RateLimitDecision {
  /** Whether this request may go to Cognito. */
  readonly allowed: boolean
  /** Where it may not: the seconds until one may. @default unknown */
  readonly retryAfter?: number | undefined
}

/** Which step an error comes from: the page's request, one of your functions, or the request to Cognito. */
export type HandlerStep = 'request' | 'authorize' | 'rateLimit' | 'clientIp' | 'send'

/** What every {@link ResendHandlerOptions} has. */
export interface ResendHandlerBase {
  /** The id of the app client. Constraint: 1–128 characters of `[\w+]`. */
  readonly clientId: string
  /** The app client's secret. It is used to sign, and never sent, logged or answered. */
  readonly clientSecret: string
  /** The user pool's region, such as `us-east-1`; or give `endpoint`. */
  readonly region?: string | undefined
  /** The whole URL of Cognito in place of a region: a FIPS or dual-stack endpoint, a proxy, an emulator. */
  readonly endpoint?: string | undefined
  /**
   * What is sent. A handler sends one operation: give the other one a handler and a path of its own, and the page
   * `forgotPasswordTransport(backendTransport('/api/forgot-password'))`. @default 'ResendConfirmationCode'
   */
  readonly operation?: 'ResendConfirmationCode' | 'ForgotPassword' | undefined
  /**
   * The origins of the pages that may send here, your own among them, such as `https://app.example.com`, or
   * `capacitor://localhost` of a mobile app's web view. A request of another origin is refused, and so is one without
   * an `Origin` header: every browser sends one with a POST.
   */
  readonly allowedOrigins: readonly string[]
  /**
   * Whether a request without an `Origin` header is served: a mobile app sends none. No browser leaves it out, so this
   * opens no way for a foreign page. @default false
   */
  readonly allowMissingOrigin?: boolean | undefined
  /**
   * The keys of `clientMetadata` that a page may send on to your Lambda triggers; all others are dropped.
   * @default none
   */
  readonly allowClientMetadata?: readonly string[] | undefined
  /**
   * The person's IP address, for threat protection; undefined or null leaves it out. No forwarding header is read for you:
   * anyone can send one, and only you know which proxy in front of your server writes it.
   * @default left out
   */
  readonly clientIp?: ((request: Request) => string | null | undefined | Promise<string | null | undefined>) | undefined
  /**
   * Whether an unknown user, a confirmed one and a message sent get the same answer, without where it went. The page
   * must then say so too: `backendTransport` sees to it unless the page says `concealUserExistence={false}`.
   *
   * What Cognito says only of users who exist is told all the same: its limit of five an hour, a failed delivery, a
   * trigger's refusal, for ForgotPassword an address that is not verified; and delays differ. A `rateLimit` below that
   * limit, and PreventUserExistenceErrors of the app client, conceal more. @default true
   */
  readonly concealUserExistence?: boolean | undefined
  /** How long Cognito may take, ms; less than the page's own 20 s, so that the page hears of it. @default 18_000 */
  readonly timeoutMs?: number | undefined
  /** The longest body that is read, in bytes. @default 16_384 */
  readonly maxBodySize?: number | undefined
  /**
   * Told of what your team has to mend: what one of your functions threw, as it is, and each `ResendCodeError` of
   * audience `'developer'`, redacted. None of it is answered.
   * @default a line on the console, which of a thrown error has the name only
   */
  readonly onError?: ((error: unknown, step: HandlerStep) => void | Promise<void>) | undefined
  /** What makes the request. @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined
}

/** Anyone may ask for anyone: a public operation, as Cognito's own is without a secret. */
export interface PublicHandlerOptions extends ResendHandlerBase {
  /**
   * Takes the username from the body, so that this handler lends its secret to anyone: it can make your pool send
   * messages to all its unconfirmed users.
   */
  readonly unsafePublic: true
  /**
   * Counts this request; required here, for nothing else stands before your pool. One user has many names to Cognito:
   * in any case, an alias, the `sub`. So count by the person's address, too.
   */
  readonly rateLimit: RateLimit
  /** Not with `unsafePublic`. */
  readonly authorize?: undefined
}

/** The username comes from your sign-up session: what nearly every app wants. */
export interface AuthorizedHandlerOptions extends ResendHandlerBase {
  /**
   * Says who asks, from the session that your sign-up began (a signed cookie, for example), or answers in its place,
   * such as with 401. The body has no say in it. It is called once the request was found to be well formed;
   * its body has been read by then.
   */
  readonly authorize: (request: Request) => AuthorizedUser | Response | Promise<AuthorizedUser | Response>
  /** Counts this request of this user. @default Cognito's own limit of five an hour is all there is */
  readonly rateLimit?: RateLimit | undefined
  /** Not with `authorize`. */
  readonly unsafePublic?: false | undefined
}

/** Decides whether a request may go to Cognito. */
export type RateLimit = (request: Request, user: AuthorizedUser) => RateLimitDecision | Promise<RateLimitDecision>

// The safe way stands last, here and above: of options that are neither, TypeScript says what they lack of the last.
/** What `createResendHandler` takes: either `authorize`, or `unsafePublic` with a `rateLimit`. */
export type ResendHandlerOptions = PublicHandlerOptions | AuthorizedHandlerOptions
