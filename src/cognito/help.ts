const MAYBE_ON_ITS_WAY = 'The request left, but no readable reply came; the message may be on its way.'
const INTERNAL = 'Cognito had an internal error. Nothing to mend; if it stays, see the AWS Health Dashboard.'
const BUSY =
  'The account’s request quota (category UserResourceRead) is used up for the moment. If it happens often, ask for a higher one in Service Quotas.'
const MAYBE_HIDDEN = `${MAYBE_ON_ITS_WAY} If it happens each time while online, the browser may be hiding the reply: see whether its console speaks of CORS, and whether the endpoint is right. A success in another shape than the endpoint’s own, such as a page’s HTML, is a lost reply, too.`

/**
 * What to mend, in words for developers: by the error's name and kind, by its name, by its kind. Development builds
 * only.
 */
const HELP: Readonly<Record<string, string>> = {
  CodeDeliveryFailureException:
    'Cognito could not hand the message to SES or SNS. Check that the sender is verified, that the account is out of the SES and SMS sandboxes, and the SMS spend limit.',
  ContentSecurityPolicy:
    'The page’s Content-Security-Policy kept the request from leaving. Let its connect-src name the endpoint, such as https://cognito-idp.us-east-1.amazonaws.com.',
  ForbiddenException:
    'AWS WAF blocked the request. Look at the sampled requests of the web ACL that is associated with the user pool.',
  InternalErrorException: INTERNAL,
  InternalFailure: INTERNAL,
  ServiceUnavailable: INTERNAL,
  InvalidEmailRoleAccessPolicyException:
    'Cognito may not use the e-mail identity. Give the SES identity a policy that lets cognito-idp.amazonaws.com send.',
  InvalidLambdaResponseException:
    'A Lambda trigger returned something that Cognito cannot use. Let it return the event it was given, with the response filled in.',
  InvalidParameterException:
    'Cognito refused a member of the request. See that the username has the form that the pool signs in with, and that a secret hash is sent only for an app client with a secret. ForgotPassword also needs an address that the user has verified.',
  InvalidSmsRoleAccessPolicyException:
    'The SMS role may not publish to SNS. Allow sns:Publish in the role of the user pool’s SMS configuration.',
  InvalidSmsRoleTrustRelationshipException:
    'The SMS role does not trust Cognito. Let cognito-idp.amazonaws.com assume it, with the external id of the pool’s SMS configuration.',
  LimitExceededException:
    'This user reached Cognito’s hourly limit: 5 of ResendConfirmationCode, 5 to 20 of ForgotPassword and ConfirmForgotPassword together. It frees by itself; it cannot be raised.',
  'LimitExceededException/misconfigured':
    'The account’s daily e-mail limit is used up (50 with Cognito’s own sender). Let the user pool send with Amazon SES.',
  NotAuthorizedException:
    'Cognito does not let this user or app client do it. The user may be disabled; an app client with a secret needs `secretHash`.',
  'NotAuthorizedException/misconfigured':
    'The pool or the app client is not set up for it. Turn on automatic verification of the attribute; an app client with a secret needs `secretHash`, made over the username as sent.',
  OperationNotEnabledException:
    'This operation is not available in the region or configuration of the user pool. Use the pool’s primary region.',
  ResourceNotFoundException:
    'Cognito does not know the app client. Compare client id and region with those in the Cognito console.',
  TooManyRequestsException: BUSY,
  ThrottlingException: BUSY,
  UnexpectedLambdaException:
    'A Lambda trigger could not be run. Check its resource policy and the function’s logs in CloudWatch.',
  UserLambdaValidationException:
    'A Lambda trigger turned the request down, or crashed. If it meant to, `showTriggerMessage` can show its words; else see its logs in CloudWatch.',
  UserNotFoundException:
    'The pool has no such user. Pass the username of the sign-up or the `sub`: an alias may not work before confirmation.',
  'already-confirmed': 'The user is already confirmed: let them sign in.',
  'reply-lost': MAYBE_ON_ITS_WAY,
  'NetworkError/reply-lost': MAYBE_HIDDEN,
  'TypeError/reply-lost': MAYBE_HIDDEN,
  aborted: 'The page’s signal ended the attempt.',
}

/** What to mend about an error of this name and kind. */
export function help(name: string, kind: string): string {
  // The name is a stranger's, and may be one that every object has.
  const key = [`${name}/${kind}`, kind, name].find((key) => Object.hasOwn(HELP, key))
  return key
    ? HELP[key]!
    : 'No row of the error table knows this. The network panel shows the reply; a proxy or firewall in between may have made it. Where it shows no request, the client failed before: see that its endpoint has a scheme, and that the app has one copy of it.'
}
