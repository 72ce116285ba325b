/** It comes without types. */
declare module '@storybook/react/entry-preview-argtypes' {
  import type { StrictArgTypes } from 'storybook/internal/types'

  export const parameters: {
    readonly docs: { readonly extractArgTypes: (component: unknown) => StrictArgTypes | null }
  }
}
