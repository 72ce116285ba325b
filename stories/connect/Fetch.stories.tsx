import preview from '../../.storybook/preview.js'
import { sendsOnce, way } from './way.js'
import { Fetch } from './ways/Fetch.js'

const meta = preview.meta({
  title: 'Connect/Fetch',
  component: Fetch,
  ...way(
    'Fetch',
    'For apps without an SDK. `fetchTransport` takes the app client and one of `region` and `endpoint`: the endpoint is for FIPS and dual-stack, a proxy, an emulator, and AWS’s European sovereign and isolated clouds. A missing client id, or both region and endpoint, is an error when the transport is made. The other ways behave like this one.',
  ),
})

/** The whole file, running: tap it. An emulated pool answers at the service’s own address. */
export const FetchStory = meta.story({ name: 'ada' })

FetchStory.test('sends once for two taps', sendsOnce)
