// What a server with the handler in it must answer: one list for every runtime and framework.
import assert from 'node:assert/strict'

export const CLIENT = { clientId: '1example23456789', clientSecret: 'sekrit-client-secret' }
/** Who has signed up, and the session that says so. */
export const USER = { username: 'jane', email: 'jane@example.com' }
export const SESSION = { name: 'signup', value: 'jane' }
/** The check of a body without an announced length. */
export const IN_PIECES = 'a body in pieces that is too long'
/** How long the apps' handlers wait for Cognito. */
export const TIMEOUT_MS = 1_500

const SENT = {
  outcome: 'sent',
  concealed: false,
  delivery: { destination: 'j***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' },
}
const FAILED = { outcome: 'failed', code: null, audience: 'user', member: null, reason: null, retryAfter: null }
const TOO_LONG = { clientMetadata: { a: 'x'.repeat(40_000) } }
const TOO_LARGE = {
  status: 413,
  reply: { ...FAILED, kind: 'invalid-request', audience: 'developer', reason: 'body-too-large' },
}
const LOST = { ...FAILED, kind: 'reply-lost' }
const cookie = `${SESSION.name}=${SESSION.value}`

/** Each: what the page asks and Cognito meets, and the answer. `requests` are those that reach Cognito. */
const CHECKS = [
  { name: 'who signed up', status: 200, reply: SENT, requests: 1, messages: 1 },
  { name: 'a browser that asks first', method: 'OPTIONS', status: 204 },
  { name: 'nobody’s session', headers: { cookie: '' }, status: 401 },
  {
    name: 'a page of another origin',
    headers: { origin: 'https://evil.example' },
    status: 403,
    reply: { ...FAILED, kind: 'misconfigured', audience: 'developer', reason: 'origin-not-allowed' },
  },
  {
    name: 'a form',
    headers: { 'content-type': 'text/plain' },
    status: 415,
    reply: { ...FAILED, kind: 'misconfigured', audience: 'developer', reason: 'unsupported-media-type' },
  },
  {
    name: 'a body that signs itself',
    body: { secretHash: 'c2VjcmV0' },
    status: 400,
    reply: {
      ...FAILED,
      kind: 'invalid-request',
      audience: 'developer',
      member: 'secretHash',
      reason: 'invalid-body',
    },
  },
  { name: 'a body that is too long', body: TOO_LONG, ...TOO_LARGE },
  { name: IN_PIECES, body: () => new Blob([JSON.stringify(TOO_LONG)]).stream(), ...TOO_LARGE },
  {
    name: 'an error of Cognito',
    fault: 'TooManyRequestsException',
    status: 429,
    reply: { ...FAILED, kind: 'throttled', code: 'TooManyRequestsException' },
    requests: 1,
  },
  {
    name: 'a reply that is lost',
    fault: { type: 'lost-reply', sent: true },
    status: 504,
    reply: LOST,
    requests: 1,
    messages: 1,
  },
  {
    name: 'a reply that breaks off',
    fault: { type: 'malformed-reply', reply: 'cut-off' },
    status: 504,
    reply: LOST,
    requests: 1,
    messages: 1,
  },
  {
    name: 'no reply in time',
    fault: { type: 'no-answer', sent: true },
    status: 504,
    reply: LOST,
    requests: 1,
    messages: 1,
  },
]

function toRequest(origin, { method = 'POST', headers, body = {} }) {
  // As a browser asks: without cookies, and of no type.
  if (method === 'OPTIONS') return { method, headers: { origin, 'access-control-request-method': 'POST' } }
  const inPieces = typeof body === 'function'
  return {
    method,
    headers: { 'content-type': 'application/json', origin, cookie, ...headers },
    body: inPieces ? body() : JSON.stringify(body),
    ...(inPieces && { duplex: 'half' }),
  }
}

async function ask(url, origin, check) {
  const response = await fetch(url, toRequest(origin, check))
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function run(url, origin, emulator, check) {
  emulator.reset()
  if (check.fault) emulator.failNext(check.fault)
  const { status, headers, text } = await ask(url, origin, check)
  assert.equal(status, check.status, `${status} ${text}`)
  if (check.reply) {
    assert.deepEqual(JSON.parse(text), check.reply)
    assert.match(headers.get('content-type'), /^application\/json\b/)
    assert.equal(headers.get('cache-control'), 'no-store')
  }
  if (status < 300) assert.equal(headers.get('access-control-allow-origin'), origin)
  assert.equal(emulator.requests.length, check.requests ?? 0, 'requests to Cognito')
  assert.equal(emulator.outbox.messages.length, check.messages ?? 0, 'messages')
  const told = `${text}${JSON.stringify([...headers])}`
  for (const value of [...Object.values(CLIENT), ...Object.values(USER)])
    assert.ok(!told.includes(value), `${value} stands in the answer: ${told}`)
}

/**
 * Runs the list against handlers. Throws with all that went wrong.
 *
 * @param urls where the handlers are
 * @param pool the origin that they serve, the pool behind them, and how to stop that for good
 * @param except the names of checks that a framework itself gets in the way of
 */
export async function checkServer(urls, { origin, emulator, stop }, except = []) {
  const problems = []
  const check = (url, each) =>
    run(url, origin, emulator, each).catch((error) => problems.push(`${url}, ${each.name}: ${error.message}`))
  for (const url of urls) for (const each of CHECKS) if (!except.includes(each.name)) await check(url, each)
  await stop()
  for (const url of urls) await check(url, { name: 'no Cognito', status: 504, reply: LOST })
  if (problems.length) throw new Error(problems.join('\n'))
}
