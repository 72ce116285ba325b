/** Cognito's `CodeDeliveryDetails`, as `signUp` of amazon-cognito-identity-js and the AWS SDK return it. */
export interface CodeDeliveryDetails {
  readonly Destination?: string | undefined
  readonly DeliveryMedium?: string | undefined
  readonly AttributeName?: string | undefined
}
