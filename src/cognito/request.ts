/**
 * The members of Cognito's ResendConfirmationCode request, in camelCase. The client id belongs to the transport.
 *
 * The constraints and caveats below are the service's own; they are checked before anything is sent.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html
 */
export interface ResendRequest {
  /**
   * Who waits for the code: the username, an alias attribute (e-mail address, phone number), or the `sub` of a local
   * user. Before confirmation prefer the username given at sign-up, or the `sub`, to an alias: an alias that is not
   * verified yet may not be found.
   *
   * White space around it is trimmed before it is sent.
   *
   * Constraint: 1–128 characters, no white space (`[\p{L}\p{M}\p{S}\p{N}\p{P}]+`).
   *
   * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html the source of the constraint
   */
  readonly username: string

  /**
   * What your Lambda triggers receive as `clientMetadata`. Only the custom message and the custom sender triggers get
   * it; in a user pool without one of them it has no purpose. Cognito does not store, validate or encrypt it, so put
   * no secrets and no personal data in it.
   *
   * Constraint: strings to strings, each key and value 0–131072 characters.
   *
   * @default left out
   * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html the source of the constraint
   */
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined

  /**
   * For usage analytics of the app client. It fed Amazon Pinpoint, which AWS ended on 2026-10-30; sent as given.
   *
   * Constraint: an object; see its member.
   *
   * @default left out
   * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsMetadataType.html the source of the constraint
   */
  readonly analyticsMetadata?:
    | {
        /**
         * Where the analytics belong to. An endpoint id may be an e-mail address, a phone number or a device id: treat
         * it as personal data.
         *
         * Constraint: 0–131072 characters.
         *
         * @default left out
         * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsMetadataType.html the source of the constraint
         */
        readonly analyticsEndpointId?: string | undefined
      }
    | undefined

  /**
   * What threat protection (advanced security) judges the request by.
   *
   * Constraint: an object; see its members.
   *
   * @default what the transport collects: `userPoolTransport` and `amplifyTransport` ask AWS's script, where the page loaded it
   * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserContextDataType.html the source of the constraint
   */
  readonly userContextData?:
    | {
        /**
         * The device fingerprint that AWS's own script (`amazon-cognito-advanced-security-data`) encodes. Pass it on
         * unread; don't build one.
         *
         * Constraint: 0–131072 characters.
         *
         * @default left out
         * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserContextDataType.html the source of the constraint
         */
        readonly encodedData?: string | undefined
        /**
         * The IP address of the person. It counts only where the app client has a client secret and
         * `EnablePropagateAdditionalUserContextData` is on, so only from a server; else Cognito ignores it.
         *
         * Constraint: 0–131072 characters.
         *
         * @default left out
         * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserContextDataType.html the source of the constraint
         */
        readonly ipAddress?: string | undefined
      }
    | undefined

  /**
   * Needed where the app client has a client secret: `Base64(HMAC-SHA256(client secret, username + client id))`, over
   * the very string that is sent as `username`. Make it on a server, never in a browser, where the secret would be
   * public. It does not expire: whoever holds it can replay it for that user.
   *
   * Constraint: 1–128 characters of `[\w+=/]`.
   *
   * @default left out
   * @see https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html#cognito-user-pools-computing-secret-hash how it is computed
   */
  readonly secretHash?: string | undefined
}
