import { nameOf, tags } from '../../support/languages.js'
import { isRightToLeft } from '../../support/useLanguage.js'
import { presets } from '../presets.js'
import { Choice } from './Choice.js'
import type { StudioState } from './state.js'

interface ToolbarProps {
  readonly state: StudioState
  readonly change: (change: Partial<StudioState>) => void
}

/** What is chosen and not tuned: preset, scheme, direction, language, density. */
export function Toolbar({ state, change }: ToolbarProps) {
  return (
    <div className="studio-toolbar">
      <label className="studio-select">
        Preset
        <select value={state.preset} onChange={({ target }) => change({ preset: target.value, values: {} })}>
          {presets.map(({ name, title }) => (
            <option key={name} value={name === 'neutral' ? '' : name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label className="studio-select">
        Language
        <select
          value={state.language}
          onChange={({ target: { value } }) =>
            change({ language: value, direction: isRightToLeft(value) ? 'rtl' : 'ltr' })
          }
        >
          {tags.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
      </label>
      <Choice
        legend="Scheme"
        value={state.scheme}
        options={[
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ]}
        onChange={(scheme) => change({ scheme })}
      />
      <Choice
        legend="Direction"
        value={state.direction}
        options={[
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ]}
        onChange={(direction) => change({ direction })}
      />
      <Choice
        legend="Density"
        value={state.density}
        options={[
          { value: 'compact', title: 'Compact' },
          { value: 'normal', title: 'Normal' },
          { value: 'roomy', title: 'Roomy' },
        ]}
        onChange={(density) => change({ density })}
      />
    </div>
  )
}
