import { PREFIX, tokens } from '../../../src/styles/tokens.js'
import type { Scheme } from '../../../build/tokens/color.js'

/** What a visitor of the studio has chosen. */
export interface StudioState {
  readonly preset: string
  readonly scheme: Scheme
  readonly direction: 'ltr' | 'rtl'
  readonly language: string
  readonly density: Density
  /** Values of tokens by name, as CSS. */
  readonly values: Readonly<Record<string, string>>
}

export type Density = 'normal' | 'compact' | 'roomy'

/** What a density sets, where the visitor has set nothing else. */
const DENSITIES: Record<Density, Readonly<Record<string, string>>> = {
  normal: {},
  compact: {
    gap: '0.5rem',
    'target-size': 'max(2rem, 32px)',
    'trigger-padding': '0.25em 0.75em',
    'message-padding': '0.5em 0.75em',
  },
  roomy: {
    gap: '1.125rem',
    'target-size': 'max(3.25rem, 52px)',
    'trigger-padding': '0.75em 1.5em',
    'message-padding': '1em 1.25em',
  },
}

/** Every token that differs from the preset, in the order of the tiers. */
export function changesOf({ density, values }: StudioState): [name: string, value: string][] {
  const changed: Readonly<Record<string, string>> = { ...DENSITIES[density], ...values }
  return tokens.flatMap(({ name }) => (changed[name] ? [[name, changed[name]] as [string, string]] : []))
}

/** The same as a style for React. */
export function styleOf(state: StudioState): Record<string, string> {
  return {
    colorScheme: state.scheme,
    ...Object.fromEntries(changesOf(state).map(([name, value]) => [PREFIX + name, value])),
  }
}

/** The two halves of `light-dark(…, …)`, or null. */
export function halves(value: string): [light: string, dark: string] | null {
  const match = /^light-dark\((#[\da-f]+), (#[\da-f]+)\)$/.exec(value)
  return match ? [match[1]!, match[2]!] : null
}
