const ANY_TEXT = 'a string of at most 131072 characters'

/** The service's constraints in words for developers, by member. Development builds only. */
const RULES: Readonly<Record<string, string>> = {
  request: 'a plain object with a username',
  username: 'a string of 1 to 128 characters, without white space and invisible characters inside',
  clientMetadata: 'a plain object whose keys and values are strings of at most 131072 characters each',
  analyticsMetadata: 'a plain object',
  'analyticsMetadata.analyticsEndpointId': ANY_TEXT,
  userContextData: 'a plain object',
  'userContextData.encodedData': ANY_TEXT,
  'userContextData.ipAddress': ANY_TEXT,
  secretHash: 'a string of 1 to 128 letters, digits, "_", "+", "=" or "/"',
}

/** What the member must be, why, and what to do. */
export function ruleWords(member: string, audience: 'user' | 'developer'): string {
  const remedy =
    audience === 'user'
      ? 'Ask the person to check the address.'
      : member === 'username' || member === 'request'
        ? 'Mend what the page passes for it.'
        : 'Mend what the page passes for it, or leave it out.'
  return `${member} must be ${RULES[member]}. Nothing was sent: Cognito would refuse it. ${remedy}`
}
