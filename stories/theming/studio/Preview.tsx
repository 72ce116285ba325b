import { forwardRef, type CSSProperties, type ReactNode } from 'react'
import { ResendCodeProvider } from '../../../src/index.js'
import { useLanguage } from '../../support/useLanguage.js'
import { AllStates } from '../AllStates.js'
import { presets } from '../presets.js'
import { pseudoCss } from '../pseudo.js'
import { styleOf, type StudioState } from './state.js'

const pseudo = pseudoCss()

interface PreviewProps {
  readonly state: StudioState
  /** The sign-up page. */
  readonly children: ReactNode
}

/** The sign-up page and every state, with the values that are being tuned. */
export const Preview = forwardRef<HTMLDivElement, PreviewProps>(function Preview({ state, children }, ref) {
  const { page } = presets.find(({ name }) => name === (state.preset || 'neutral'))!
  const words = useLanguage(state.language)
  return (
    <div
      ref={ref}
      className="studio-preview"
      dir={state.direction}
      data-resend-code-theme={state.preset}
      style={{ ...styleOf(state), '--studio-page': page[state.scheme] } as CSSProperties}
    >
      {/* Attributes stand for the focus, which measuring must not take from who is at the controls. */}
      <style>{pseudo}</style>
      <ResendCodeProvider {...words}>
        <div className="studio-page">{children}</div>
      </ResendCodeProvider>
      <section aria-labelledby="studio-states" className="studio-states">
        <h2 id="studio-states">Every state</h2>
        <AllStates {...words} />
      </section>
    </div>
  )
})
