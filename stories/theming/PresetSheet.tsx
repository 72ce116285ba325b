import type { CSSProperties } from 'react'
import { AllStates } from './AllStates.js'
import { presets } from './presets.js'
import { pseudoCss } from './pseudo.js'
import './PresetSheet.css'

const pseudo = pseudoCss()

interface PresetSheetProps {
  /** The preset, by its file's name. */
  readonly preset: string
}

/** Every state in a preset, on a light page and on a dark one. */
export function PresetSheet({ preset }: PresetSheetProps) {
  const { title, about, page } = presets.find(({ name }) => name === preset)!
  return (
    <div className="preset-sheet">
      <style>{pseudo}</style>
      {(['light', 'dark'] as const).map((scheme) => (
        <section
          key={scheme}
          aria-label={`${title}, ${scheme}`}
          data-resend-code-theme={preset}
          style={{ colorScheme: scheme, '--sheet': page[scheme] } as CSSProperties}
        >
          <h2>
            {title}, {scheme}
          </h2>
          <p>{about}</p>
          <AllStates />
        </section>
      ))}
    </div>
  )
}
