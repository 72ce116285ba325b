import type { ReactNode } from 'react'
import 'react-cognito-resend-code/styles.css'
import { Providers } from './Providers'

export const metadata = { icons: { icon: 'data:,' } }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  )
}
