import { tokens, type Tier, type Token } from '../../../src/styles/tokens.js'
import { cssOf } from '../../../build/tokens/css.js'
import type { Scheme } from '../../../build/tokens/color.js'
import { ColorField } from './ColorField.js'
import { LengthField } from './LengthField.js'
import { halves, type StudioState } from './state.js'

/** What each token is on the page, in both schemes where it is a colour. */
export type Effective = Readonly<Record<string, { readonly light: string; readonly dark: string } | string>>

interface TuningProps {
  readonly state: StudioState
  readonly effective: Effective
  readonly setValue: (name: string, value: string | null) => void
}

/** The far end of each slider, and its steps, rem. */
const SLIDERS: Record<string, readonly [max: number, step: number]> = {
  radius: [1.5, 0.125],
  gap: [2, 0.125],
  'target-size': [4, 0.125],
  'max-width': [60, 1],
  'focus-ring-width': [0.375, 0.0625],
}

const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
const ofTier = (tier: Tier) => tokens.filter((token) => token.tier === tier)

/** Every token, the base ones first and at hand. */
export function Tuning(props: TuningProps) {
  const { scheme, values } = props.state
  return (
    <section className="studio-section" aria-labelledby="studio-tokens">
      <h2 id="studio-tokens">Base tokens</h2>
      <p>
        Colours are set for the <strong>{scheme}</strong> scheme; the other keeps its own.
      </p>
      {ofTier('base').map((token) => (
        <BaseField key={token.name} token={token} {...props} />
      ))}
      {(['component', 'state'] as const).map((tier) => (
        <details key={tier}>
          <summary>{title(tier)} tokens</summary>
          <p>Any CSS; empty is the default.</p>
          {ofTier(tier).map(({ name, description, value }) => (
            <label key={name} className="studio-text">
              <code>{name}</code>
              <input
                type="text"
                dir="ltr"
                spellCheck={false}
                title={description}
                placeholder={cssOf(value, (other) => other)}
                value={values[name] ?? ''}
                onChange={({ target }) => props.setValue(name, target.value || null)}
              />
            </label>
          ))}
        </details>
      ))}
    </section>
  )
}

function BaseField({ token, state, effective, setValue }: TuningProps & { readonly token: Token }) {
  const { name, type, description } = token
  const now = effective[name] ?? ''
  const common = {
    label: title(name),
    hint: description,
    changed: state.values[name] !== undefined,
    onReset: () => setValue(name, null),
  }
  if (typeof now !== 'string')
    return (
      <ColorField
        {...common}
        value={now[state.scheme]}
        onChange={(hex) => setValue(name, withHalf(state, now, name, state.scheme, hex))}
      />
    )
  const slider = SLIDERS[name]
  if (slider)
    return (
      <LengthField
        {...common}
        value={now}
        max={slider[0]}
        step={slider[1]}
        onChange={(value) => setValue(name, value)}
      />
    )
  if (type !== 'css') return null
  return (
    <label className="studio-text">
      <span className="studio-label">{common.label}</span>
      <input
        type="text"
        dir="ltr"
        spellCheck={false}
        placeholder="inherit"
        title={description}
        value={state.values[name] ?? ''}
        onChange={({ target }) => setValue(name, target.value || null)}
      />
    </label>
  )
}

/** `light-dark()` with one half replaced. */
function withHalf(
  { values }: StudioState,
  now: { readonly light: string; readonly dark: string },
  name: string,
  scheme: Scheme,
  hex: string,
): string {
  const [light, dark] = halves(values[name] ?? '') ?? [now.light, now.dark]
  return scheme === 'light' ? `light-dark(${hex}, ${dark})` : `light-dark(${light}, ${hex})`
}
