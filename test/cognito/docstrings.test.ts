// @vitest-environment node
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Every member of a file's exported interfaces, by path, with the words of its docstring. */
function docstrings(file: string): Map<string, string> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = new Map<string, string>()
  const visit = (node: ts.Node, path: string) => {
    if (ts.isInterfaceDeclaration(node)) {
      found.set(node.name.text, words(node))
      node.members.forEach((member) => visit(member, node.name.text))
    } else if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) {
      const own = `${path}.${node.name.getText(source)}`
      found.set(own, words(node))
      if (ts.isPropertySignature(node)) node.forEachChild((child) => visit(child, own))
    } else node.forEachChild((child) => visit(child, path))
  }
  const words = (node: ts.Node) =>
    ts
      .getJSDocCommentsAndTags(node)
      .map((doc) => doc.getText(source))
      .join('\n')
      .replace(/^[\s/*]+/gm, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  source.statements.forEach((statement) => {
    if (ts.isInterfaceDeclaration(statement) && statement.modifiers?.length) visit(statement, '')
  })
  return found
}

const root = new URL('../../src/', import.meta.url).pathname
const request = docstrings(`${root}cognito/request.ts`)
const fetchOptions = docstrings(`${root}transports/fetch.ts`)

const MEMBERS = [
  'username',
  'clientMetadata',
  'analyticsMetadata',
  'analyticsMetadata.analyticsEndpointId',
  'userContextData',
  'userContextData.encodedData',
  'userContextData.ipAddress',
  'secretHash',
]

it('knows every member of the request', () => {
  expect([...request.keys()]).toEqual(['ResendRequest', ...MEMBERS.map((member) => `ResendRequest.${member}`)])
})

it.each([
  ...request,
  ...fetchOptions,
  ...docstrings(`${root}transports/userPool.ts`),
  ...docstrings(`${root}cognito/transport.ts`),
])('%s has a docstring', (_member, words) => {
  expect(words.length).toBeGreaterThan(15)
})

it.each(MEMBERS)('%s names its constraint and the source of it', (member) => {
  const words = request.get(`ResendRequest.${member}`)
  expect(words).toContain('Constraint: ')
  expect(words).toMatch(/@see https:\/\/docs\.aws\.amazon\.com\//)
})

describe('the caveats of the service', () => {
  it.each([
    ['clientMetadata', /does not store, validate or encrypt/],
    ['clientMetadata', /no secrets and no personal data/],
    ['clientMetadata', /Only the custom message and the custom sender triggers/],
    ['clientMetadata', /without one of them it has no purpose/],
    ['username', /the username, an alias attribute .*, or the `sub` of a local user/],
    ['username', /Before confirmation prefer the username given at sign-up, or the `sub`, to an alias/],
    ['secretHash', /HMAC-SHA256\(client secret, username \+ client id\)/],
    ['secretHash', /over the very string that is sent/],
    ['secretHash', /Make it on a server/],
    ['secretHash', /replay it for that user/],
    [
      'userContextData.ipAddress',
      /only where the app client has a client secret and `EnablePropagateAdditionalUserContextData`/,
    ],
    ['analyticsMetadata.analyticsEndpointId', /may be an e-mail address, a phone number or a device id/],
  ])('%s: %s', (member, caveat) => {
    expect(request.get(`ResendRequest.${member}`)).toMatch(caveat)
  })

  it('client id: the app client the user signed up with', () => {
    expect(fetchOptions.get('FetchTransportOptions.clientId')).toMatch(/app client that the user signed up with/)
  })
})
