import preview from '../../.storybook/preview.js'
import { sendsOnce, way } from './way.js'
import { UserPool } from './ways/UserPool.js'

const meta = preview.meta({
  title: 'Connect/User pool',
  component: UserPool,
  ...way(
    'UserPool',
    "For apps on amazon-cognito-identity-js. Give your `CognitoUserPool`: its endpoint, fetch options and app client are used, and what its advanced security script collects. The request goes by the wire, not through the library: the library takes a success that is HTML or cut off for a message sent, may call back up to three times, and can’t end a request. In Vite the library itself needs `define: { global: 'globalThis' }`.",
  ),
})

/** The whole file, running: tap it. An emulated pool answers at the service’s own address. */
export const UserPoolStory = meta.story({ name: 'ada' })

UserPoolStory.test('sends once for two taps', sendsOnce)
