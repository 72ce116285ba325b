import type { Decorator } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useState, type ReactNode } from 'react'

function App({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => new QueryClient())
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

/** What an app has above its pages: StrictMode, and a QueryClient of each story's own. */
export const withApp: Decorator = (Story) => (
  <StrictMode>
    <App>
      <Story />
    </App>
  </StrictMode>
)
