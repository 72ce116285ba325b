/** Cognito's `CodeDeliveryDetails`, as `signUp` of amazon-cognito-identity-js and the AWS SDK return it. */
export interface CodeDeliveryDetails {
  /** The address as Cognito masks it. Display it, never parse it. */
  readonly Destination?: string | undefined
  /** `'EMAIL'` or `'SMS'`. */
  readonly DeliveryMedium?: string | undefined
  /** The user attribute the address comes from. */
  readonly AttributeName?: string | undefined
}
