import { expect, test } from 'vitest'
import { fetchTransport } from '../../src/index.js'
import { createCognitoEmulator } from '../../src/testing/index.js'
import { openPage } from './support.js'

test('a page passes its locale on, so that the message comes in the person’s language', async () => {
  const words: Readonly<Record<string, string>> = { de: 'Ihr Code: {####}', fr: 'Votre code : {####}' }
  const { clientId, endpoint, fetch, outbox } = createCognitoEmulator({
    users: [{ username: 'ada@example.com', email: 'ada@example.com' }],
    customMessage: ({ request: { clientMetadata }, response }) => {
      response.emailMessage = words[clientMetadata.locale ?? '']
    },
  })
  const transport = fetchTransport({ clientId, endpoint, fetch })
  const page = openPage({ transport, locale: 'de', clientMetadata: async ({ locale = 'en' }) => ({ locale }) })
  await page.tap()
  await page.pass(30_000)
  page.rerender({ locale: 'fr' })
  await page.tap()
  expect(outbox.messages.map(({ text, code }) => text.replace(code, '000000'))).toEqual([
    'Ihr Code: 000000',
    'Votre code : 000000',
  ])
})
