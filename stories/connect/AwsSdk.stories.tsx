import preview from '../../.storybook/preview.js'
import { sendsOnce, way } from './way.js'
import { AwsSdk } from './ways/AwsSdk.js'

const meta = preview.meta({
  title: 'Connect/AWS SDK',
  component: AwsSdk,
  ...way(
    'AwsSdk',
    'For apps on the AWS SDK v3. `awsSdkTransport` sends with your own client, so with its endpoint, request handler and middleware, and imports the SDK’s commands only. It makes one attempt whatever the client’s retry setting, and the tap’s signal ends it. The SDK collects no user context data: where the page does, pass `userContextData`. A client without a region fails at the first tap as `misconfigured`.',
  ),
})

/** The whole file, running: tap it. An emulated pool answers at the service’s own address. */
export const AwsSdkStory = meta.story({ name: 'ada' })

AwsSdkStory.test('sends once for two taps', sendsOnce)
