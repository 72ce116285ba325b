import type { Decorator } from '@storybook/react-vite'
import { ResendCodeProvider } from '../../src/index.js'
import type { LoadedLocale } from '../../src/locales/index.js'
import { loadLanguage } from './languages.js'

/** Loads the language that the toolbar names. */
export const languageLoader = async ({ globals }: { readonly globals: Record<string, unknown> }) => ({
  language: await loadLanguage((globals.language ?? 'en') as string),
})

/** The words of that language, as an app gives them once for all its buttons. */
export const withLanguage: Decorator = (Story, { loaded }) => (
  <ResendCodeProvider {...(loaded as { readonly language?: LoadedLocale }).language}>
    <Story />
  </ResendCodeProvider>
)
