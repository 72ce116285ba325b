import type { Page, Request as PageRequest } from 'playwright'
import { createCognitoEmulator, type CognitoEmulator } from '../../src/testing/index.js'

/** The Cognito that a page talks to: no request of a page leaves this machine. */
export interface RoutedCognito {
  /** The emulator, once a request came: it is made for that request's region, app client and user. */
  readonly emulator: CognitoEmulator | undefined
}

/** Answers a page's requests to any region's Cognito by an emulator where the user that it asks for has signed up. */
export async function routeCognito(page: Page): Promise<RoutedCognito> {
  let emulator: CognitoEmulator | undefined
  await page.route(/^https:\/\/cognito-idp\.[^/]+\//, async (route, request) => {
    if (request.method() === 'POST') emulator ??= emulatorFor(request)
    const response = await (emulator ?? createCognitoEmulator()).handle(await toRequest(request))
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  })
  return {
    get emulator() {
      return emulator
    },
  }
}

function emulatorFor(request: PageRequest): CognitoEmulator {
  const { ClientId: clientId, Username: username } = request.postDataJSON() as { ClientId: string; Username: string }
  const region = new URL(request.url()).hostname.split('.')[1]
  return createCognitoEmulator({ region, clients: [{ clientId }], users: [{ username, email: 'jane@example.com' }] })
}

async function toRequest(request: PageRequest): Promise<Request> {
  const headers = await request.allHeaders()
  const names = Object.keys(headers).filter((name) => !name.startsWith(':'))
  return new Request(request.url(), {
    method: request.method(),
    headers: names.map((name): [string, string] => [name, headers[name]!]),
    body: request.postData(),
  })
}
