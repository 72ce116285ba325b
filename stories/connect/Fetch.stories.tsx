import preview from '../../.storybook/preview.js'
import { PageDocs } from '../support/PageDocs.js'
import { answered, loadPool, sendsOnce, sourceOf } from './connected.js'
import { Fetch } from './ways/Fetch.js'

const meta = preview.meta({
  title: 'Connect/Fetch',
  component: Fetch,
  loaders: [loadPool],
  decorators: [answered],
  args: { username: 'ada' },
  parameters: {
    controls: { disable: true },
    docs: {
      page: PageDocs,
      description: {
        component:
          'For apps without an SDK. `fetchTransport` takes the app client and one of `region` and `endpoint`: the endpoint is for FIPS and dual-stack, a proxy, an emulator, and AWS’s European sovereign and isolated clouds. A missing client id, or both region and endpoint, is an error when the transport is made. The other ways behave like this one.',
      },
    },
  },
})

/** The whole file, running: tap it. An emulated pool answers at the service’s own address. */
export const FetchStory = meta.story({
  name: 'Fetch',
  parameters: { docs: sourceOf('Fetch') },
})

FetchStory.test('sends once for two taps', sendsOnce)
