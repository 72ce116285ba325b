import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { settled } from './AllStates.js'
import { PresetSheet } from './PresetSheet.js'

const meta = preview.meta({
  title: 'Theming/Presets',
  component: PresetSheet,
  parameters: {
    layout: 'fullscreen',
    docs: {
      source: {
        language: 'css',
        transform: (_: string, { args }: { readonly args: { readonly preset?: string } }) =>
          `@import 'react-cognito-resend-code/themes/${args.preset}.css';`,
      },
      description: {
        component:
          'For those who want a look without choosing each value. Presets are files of variables, each for light and dark pages: `import "react-cognito-resend-code/themes/warm.css"` and the whole page has it. To have it on a part of the page only, or two at once, name them: `<html data-resend-code-theme="">` and `<section data-resend-code-theme="compact warm">`.',
      },
    },
  },
  play: async ({ canvasElement }) => {
    await settled(canvasElement)
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})

/** The defaults, written out: a list to begin a theme of your own with. */
export const Neutral = meta.story({ args: { preset: 'neutral' } })

/** Every word at least 7:1, edges in full strength, a thicker focus ring. */
export const HighContrast = meta.story({ name: 'High contrast', args: { preset: 'high-contrast' } })

/** For dense pages. It sets no colour: `data-resend-code-theme="compact warm"` is both. */
export const Compact = meta.story({ args: { preset: 'compact' } })

/** A pill and soft corners. It sets no colour either. */
export const Rounded = meta.story({ args: { preset: 'rounded' } })

/** Clay and paper. */
export const Warm = meta.story({ args: { preset: 'warm' } })

/** Ink on paper, straight corners. */
export const Mono = meta.story({ args: { preset: 'mono' } })

/** Beside Amplify UI: reads `--amplify-*`, so it follows a theme made with `createTheme`. */
export const Amplify = meta.story({ name: 'Amplify UI', args: { preset: 'amplify' } })

/** Beside Material: reads `--md-sys-*`, else `--mui-palette-*` of MUI with `cssVariables: true`. */
export const Material = meta.story({ args: { preset: 'material' } })

/** Beside shadcn/ui on Tailwind 4: reads `--primary`, `--foreground`, `--radius` and the rest. */
export const Shadcn = meta.story({ name: 'shadcn/ui', args: { preset: 'shadcn' } })

/** Beside Bootstrap 5.3: reads `--bs-*`, also inside `[data-bs-theme]`. */
export const Bootstrap = meta.story({ args: { preset: 'bootstrap' } })
