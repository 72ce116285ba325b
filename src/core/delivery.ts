/** Where a code or link was sent: Cognito's `CodeDeliveryDetails`. Every member may be missing. */
export interface Delivery {
  /** The address as Cognito masks it, such as `j***@e***` or `+*******8884`. Display it, never parse it. */
  readonly destination?: string | undefined
  /** `'EMAIL'` or `'SMS'`; open to what the service may add. */
  readonly deliveryMedium?: 'EMAIL' | 'SMS' | (string & {}) | undefined
  /** The user attribute the address comes from, in practice `email` or `phone_number`. */
  readonly attributeName?: string | undefined
}
