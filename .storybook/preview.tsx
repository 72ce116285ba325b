import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import addonThemes, { withThemeByDataAttribute } from '@storybook/addon-themes'
import { definePreview } from '@storybook/react-vite'
import '../src/styles/styles.css'
import { withApp } from '../stories/support/withApp.js'
import { withDirection } from '../stories/support/withDirection.js'
import './preview.css'

/** Under forced colours axe reads colours that the browser has replaced: pixels are right where it sees a fault. */
const forcedColors = matchMedia('(forced-colors: active)').matches

export default definePreview({
  addons: [addonA11y(), addonDocs(), addonThemes()],
  tags: ['autodocs'],
  globalTypes: {
    direction: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { direction: 'ltr' },
  parameters: {
    a11y: {
      test: 'error',
      config: { rules: [{ id: 'color-contrast', enabled: !forcedColors }] },
    },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { codePanel: true },
    options: {
      storySort: {
        includeNames: true,
        order: [
          'Pages',
          ['Sign up', ['Sign up', 'Docs'], 'Come back later', ['Come back later', 'Docs']],
          'Button',
          ['Status', 'Looks'],
          'Parts',
          'Hook',
          'Errors',
        ],
      },
    },
  },
  decorators: [
    withApp,
    withDirection,
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
})
