import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import addonThemes, { withThemeByDataAttribute } from '@storybook/addon-themes'
import { definePreview } from '@storybook/react-vite'
import '../src/styles/styles.css'
import { extractArgTypes } from '../stories/support/argTypes.js'
import { nameOf, tags } from '../stories/support/languages.js'
import { NETWORKS } from '../stories/support/network.js'
import { expectNoOutsideRequest } from '../stories/support/noOutsideRequest.js'
import { checkOtherScheme } from '../stories/support/otherScheme.js'
import { DocsFrame, StoriesDocs } from '../stories/support/docs.js'
import { holdNetworkInPlays } from '../stories/support/plays.js'
import { withApp } from '../stories/support/withApp.js'
import { withDirection } from '../stories/support/withDirection.js'
import { languageLoader, withLanguage } from '../stories/support/withLanguage.js'
import { withMotion } from '../stories/support/withMotion.js'
import { withNetwork } from '../stories/support/withNetwork.js'
import { withScheme } from '../stories/support/withScheme.js'
import { loadPresets, presets } from '../stories/theming/presets.js'
import './preview.css'

/** Under forced colours axe reads colours that the browser has replaced: pixels are right where it sees a fault. */
const forcedColors = matchMedia('(forced-colors: active)').matches

/** `extractArgTypes` is no documented parameter, so no literal below may have it. */
const docs = { codePanel: true, container: DocsFrame, page: StoriesDocs, extractArgTypes }

loadPresets()
holdNetworkInPlays()

export default definePreview({
  addons: [addonA11y(), addonDocs(), addonThemes()],
  tags: ['autodocs'],
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'paragraph',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'Language of the button',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: tags.map((tag) => ({ value: tag, title: nameOf(tag) })),
      },
    },
    motion: {
      description: 'Motion that the person can bear',
      toolbar: {
        title: 'Motion',
        icon: 'lightning',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'Motion: system' },
          { value: 'reduce', title: 'Motion: reduced' },
        ],
      },
    },
    network: {
      description: 'Network between the button and the emulated user pool',
      toolbar: {
        title: 'Network',
        icon: 'transfer',
        dynamicTitle: true,
        items: Object.entries(NETWORKS).map(([value, { title }]) => ({ value, title: `Network: ${title}` })),
      },
    },
  },
  initialGlobals: { scheme: 'light', direction: 'ltr', language: 'en', motion: 'system', network: 'fast' },
  parameters: {
    a11y: {
      test: 'error',
      config: { rules: [{ id: 'color-contrast', enabled: !forcedColors }] },
    },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs,
    options: {
      storySort: {
        includeNames: true,
        order: [
          'Start here',
          'Pages',
          [
            'Sign up',
            ['Sign up', 'Docs'],
            'Come back later',
            ['Come back later', 'Docs'],
            'Forgot password',
            ['Forgot password', 'Docs'],
          ],
          'Button',
          ['Status', 'Looks', 'Help'],
          'Parts',
          ['Composition', 'Your own button'],
          'Hook',
          'Theming',
          ['Overview', 'Studio', 'Presets'],
          'Languages',
          'Errors',
          'Connect',
          ['User pool', 'Amplify', 'AWS SDK', 'Fetch', 'Your own server', 'Events'],
          'Testing',
        ],
      },
    },
  },
  loaders: [languageLoader],
  async afterEach(context) {
    await checkOtherScheme(context)
    expectNoOutsideRequest()
  },
  decorators: [
    withApp,
    withDirection,
    withLanguage,
    withMotion,
    withNetwork,
    withScheme,
    withThemeByDataAttribute({
      themes: { 'no preset': '', ...Object.fromEntries(presets.map(({ name }) => [name, name])) },
      defaultTheme: 'no preset',
      attributeName: 'data-resend-code-theme',
    }),
  ],
})
