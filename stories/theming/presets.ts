import { neutralTheme } from '../../build/tokens/theme.js'

/** A preset as the stories and the tests show it. */
export interface Preset {
  readonly name: string
  readonly title: string
  readonly about: string
  /** The page that it is made for. */
  readonly page: { readonly light: string; readonly dark: string }
}

const plain = { light: '#ffffff', dark: '#191d27' }

/** Every preset, in the order of the menus. */
export const presets: readonly Preset[] = [
  { name: 'neutral', title: 'Neutral', about: 'The defaults, written out.', page: plain },
  {
    name: 'high-contrast',
    title: 'High contrast',
    about: 'Every word at least 7:1.',
    page: { light: '#ffffff', dark: '#000000' },
  },
  { name: 'compact', title: 'Compact', about: 'Less room. Combine it with any other.', page: plain },
  { name: 'rounded', title: 'Rounded', about: 'A pill. Combine it with any other.', page: plain },
  { name: 'warm', title: 'Warm', about: 'Clay and paper.', page: { light: '#fffdfb', dark: '#221a15' } },
  {
    name: 'mono',
    title: 'Mono',
    about: 'Ink on paper, straight corners.',
    page: { light: '#ffffff', dark: '#161616' },
  },
  {
    name: 'amplify',
    title: 'Amplify UI',
    about: 'Reads Amplify’s own variables.',
    page: { light: '#ffffff', dark: '#0d1926' },
  },
  {
    name: 'material',
    title: 'Material',
    about: 'Reads Material 3’s and MUI’s variables.',
    page: { light: '#fef7ff', dark: '#141218' },
  },
  {
    name: 'shadcn',
    title: 'shadcn/ui',
    about: 'Reads shadcn’s variables.',
    page: { light: '#ffffff', dark: '#0a0a0a' },
  },
  {
    name: 'bootstrap',
    title: 'Bootstrap',
    about: 'Reads Bootstrap’s variables.',
    page: { light: '#ffffff', dark: '#212529' },
  },
]

const files = import.meta.glob<string>('../../src/styles/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The text of a preset's style sheet. */
function presetCss(name: string): string {
  return name === 'neutral' ? neutralTheme() : files[`../../src/styles/themes/${name}.css`]!
}

/** Puts every preset into the page, as an app would import them. None shows until something names it. */
export function loadPresets(): void {
  if (document.getElementById('presets')) return
  const style = document.createElement('style')
  style.id = 'presets'
  style.textContent = presets.map(({ name }) => presetCss(name)).join('\n')
  document.head.append(style)
  // A page that names presets, if only none, takes no other.
  if (!document.documentElement.dataset.resendCodeTheme) document.documentElement.dataset.resendCodeTheme = ''
}
