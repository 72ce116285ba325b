/** The errors of the operations that the emulator knows; open to what the service may add. */
export type CognitoErrorName = keyof typeof defaultMessages | (string & {})

/** A message for each error, where a test names none. Those seen in the field come first; the rest say what is meant. */
export const defaultMessages = {
  LimitExceededException: 'Attempt limit exceeded, please try after some time.',
  TooManyRequestsException: 'Rate exceeded',
  UserNotFoundException: 'Username/client id combination not found.',
  CodeDeliveryFailureException: 'Invalid email provided/Unable to send the email',
  ForbiddenException: 'Request not allowed due to WAF block.',
  UserLambdaValidationException: 'CustomMessage failed with error Error.',
  NotAuthorizedException: 'Cannot resend codes. Auto verification not turned on.',
  CodeMismatchException: 'Invalid verification code provided, please try again.',
  ExpiredCodeException: 'Invalid code provided, please request a code again.',
  UsernameExistsException: 'User already exists',
  AliasExistsException: 'An account with the email already exists.',
  TooManyFailedAttemptsException: 'Too many failed attempts.',
  InvalidPasswordException: 'Password did not conform with policy: Password not long enough',
  InternalErrorException: 'Something went wrong',
  InvalidEmailRoleAccessPolicyException: 'Cognito is not allowed to use your email identity.',
  InvalidLambdaResponseException: 'Unrecognizable lambda output',
  InvalidParameterException: 'Invalid parameter.',
  InvalidSmsRoleAccessPolicyException: 'Role does not have permission to publish with SNS.',
  InvalidSmsRoleTrustRelationshipException:
    'Role does not have a trust relationship allowing Cognito to assume the role.',
  OperationNotEnabledException: 'Operation is not enabled in this Region.',
  ResourceNotFoundException: 'User pool client does not exist.',
  UnexpectedLambdaException: 'CustomMessage invocation failed.',
} as const

/** The status on the wire: 400 for nearly all, whatever the model's traits say. Source: aws-sdk-java #2301, aws-sdk-net #2011. */
export function statusOf(name: string): number {
  if (name === 'ForbiddenException') return 403
  return name === 'InternalErrorException' ? 500 : 400
}

/** What an operation throws to answer with an error of the service. */
export class ServiceError extends Error {
  override readonly name: string
  constructor(name: CognitoErrorName, message = messageOf(name)) {
    super(message)
    this.name = name
  }
}

/** The default message of an error, by name. */
export function messageOf(name: string): string {
  return (defaultMessages as Readonly<Record<string, string>>)[name] ?? name
}
