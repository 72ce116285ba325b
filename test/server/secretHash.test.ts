// @vitest-environment node
import { expect, test } from 'vitest'
import { secretHash } from '#src/server/secretHash.js'

// Published vectors: a developer's question with its answer, and the test data of cognito-srp-helper, where the
// username is the user's `sub`.
test.each([
  ['+15551234567', '1example23456789', 'sekrit-client-secret', '5nAkRgUw5Vx7SIUEmv6HrgEXPK/SwtnH5F8rxZL+71w='],
  [
    'a2c2e290-6d0f-4a08-a5ca-f0162935f3a6',
    '18u8119jgbpr464n28s1itk2mq',
    'ps50nb7hd1umdnmlt1xa9nwiscqvdvzy5ijw63vcacd09yihc2b',
    'QW3YkSgjkc9VNMtbTkuQflK54A6+9GS8ZiRDj0mSvPI=',
  ],
])('%s of client %s', async (username, clientId, secret, hash) => {
  expect(await secretHash(username, clientId, secret)).toBe(hash)
})

test('is made over UTF-8', async () => {
  expect(await secretHash('жанна', 'client', 'клюнч')).toBe(await nodeHash('жанна', 'client', 'клюнч'))
})

async function nodeHash(username: string, clientId: string, secret: string): Promise<string> {
  const { createHmac } = await import('node:crypto')
  return createHmac('sha256', secret)
    .update(username + clientId)
    .digest('base64')
}
