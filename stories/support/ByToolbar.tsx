import type { ReactNode } from 'react'
import { ResendCodeProvider } from '../../src/index.js'
import { presets } from '../theming/presets.js'
import { useLanguage } from './useLanguage.js'
import { useToolbar } from './useToolbar.js'
import { Motion } from './withMotion.js'
import { OnNetwork } from './withNetwork.js'

/** What the decorators do for a story, for what stands on a docs page and is none. */
export function ByToolbar({ children }: { readonly children: ReactNode }) {
  const { direction = 'ltr', language = 'en', motion, network = 'fast', theme } = useToolbar()
  return (
    <div dir={direction} data-resend-code-theme={presets.some(({ name }) => name === theme) ? theme : ''}>
      <Motion reduced={motion === 'reduce'}>
        <OnNetwork value={network}>
          <ResendCodeProvider {...useLanguage(language)}>{children}</ResendCodeProvider>
        </OnNetwork>
      </Motion>
    </div>
  )
}
