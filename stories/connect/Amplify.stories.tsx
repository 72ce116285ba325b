import preview from '../../.storybook/preview.js'
import { sendsOnce, way } from './way.js'
import { WithAmplify } from './ways/WithAmplify.js'

const meta = preview.meta({
  title: 'Connect/Amplify',
  component: WithAmplify,
  ...way(
    'WithAmplify',
    'For apps on Amplify v6. `amplifyTransport` reads pool, client and endpoint from Amplify’s configuration at each tap, so an app may configure late, or again for another pool. It goes by the wire, one request for one tap: Amplify’s own `resendSignUpCode` may repeat a request up to three times and can’t be told not to. It sends what `window.AmazonCognitoAdvancedSecurityData` collects, as Amplify does. A context of `createAmplifyContext` works too. Where no user pool is configured the first tap fails as `misconfigured`, and the console of a development build says what to write. Configure before the first render where you can: until then the page knows no earlier cooldown, and Amplify warns whenever it is asked.',
  ),
})

/** The whole file, running: tap it. An emulated pool answers at the service’s own address. */
export const WithAmplifyStory = meta.story({ name: 'ada' })

WithAmplifyStory.test('sends once for two taps', sendsOnce)
