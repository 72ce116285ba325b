/**
 * The members of Cognito's ResendConfirmationCode request, in camelCase. The client id belongs to the transport.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html
 */
export interface ResendRequest {
  readonly username: string
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
  readonly analyticsMetadata?: { readonly analyticsEndpointId?: string | undefined } | undefined
  readonly userContextData?: { readonly encodedData?: string | undefined; readonly ipAddress?: string | undefined } | undefined
  readonly secretHash?: string | undefined
}
