/**
 * Every token of the look, in three tiers. From here come the fallbacks in styles.css, tokens.json,
 * theme.tailwind.css and the table in Storybook, so that they cannot disagree.
 */

/** Which tier a token is of: `base` first, `component` defaults to it, `state` to that. */
export type Tier = 'base' | 'component' | 'state'

/** What a token is when nobody sets it. */
export type Value =
  /** A colour for each scheme, `#rrggbb`. */
  | { readonly light: string; readonly dark: string }
  /** What another token is. */
  | { readonly from: string }
  /** So many percent of one colour in another: token names, or `transparent`. */
  | { readonly mix: readonly [color: string, percent: number, into: string] }
  /** Any CSS; `rem` is what it comes to where only a number can be said. */
  | { readonly css: string; readonly rem?: number }

export interface Token {
  /** Its name in CSS without the prefix `--resend-code-`. */
  readonly name: string
  readonly tier: Tier
  readonly type: 'color' | 'dimension' | 'weight' | 'css'
  /** What it is for, in a sentence. */
  readonly description: string
  readonly value: Value
  /** Another token that, when set, is taken before `value`. */
  readonly after?: string
  /** What it is instead for a variant or a size of the trigger. */
  readonly instead?: Partial<Record<'solid' | 'link' | 'small' | 'large', Value>>
}

export const PREFIX = '--resend-code-'

const from = (name: string) => ({ from: name })
const css = (value: string, rem?: number) => (rem === undefined ? { css: value } : { css: value, rem })
const rem = (value: number) => css(`${value}rem`, value)
const mix = (color: string, percent: number, into: string) => ({ mix: [color, percent, into] as const })
const schemes = (light: string, dark: string) => ({ light, dark })
const transparent = css('transparent')

type Given = Omit<Token, 'tier' | 'type'> & { readonly type?: Token['type'] }
const tier = (name: Tier, tokens: readonly Given[]): Token[] =>
  tokens.map((token) => ({ type: 'color', ...token, tier: name }))

const base = tier('base', [
  {
    name: 'accent',
    description: 'The brand colour: the words of the trigger, the fill of a solid one.',
    value: schemes('#2450c9', '#9db8ff'),
  },
  { name: 'on-accent', description: 'Words on the accent.', value: schemes('#ffffff', '#0d1833') },
  { name: 'text', description: 'What is read first.', value: schemes('#1c2230', '#eceff6') },
  {
    name: 'muted',
    description: 'What is read second, and a trigger that waits.',
    value: schemes('#566074', '#a8b1c4'),
  },
  { name: 'surface', description: 'Behind a trigger that waits.', value: schemes('#f3f5f9', '#232938') },
  { name: 'border', description: 'The edge of an outlined trigger.', value: schemes('#858da0', '#7d879d') },
  { name: 'danger', description: 'The tone of an error.', value: schemes('#b3202c', '#ff9ea3') },
  { name: 'success', description: 'The tone of good news.', value: schemes('#17683c', '#7fd6a3') },
  { name: 'focus-ring', description: 'The outline of what has the keyboard focus.', value: from('accent') },
  {
    name: 'focus-ring-width',
    type: 'dimension',
    description: 'How thick that outline is.',
    value: css('2px', 0.125),
  },
  { name: 'radius', type: 'dimension', description: 'How round corners are.', value: rem(0.5) },
  { name: 'gap', type: 'dimension', description: 'The room between parts.', value: rem(0.75) },
  {
    name: 'font',
    type: 'css',
    description: 'The font shorthand, all but its line height; the page’s own by default.',
    value: css('inherit'),
  },
  {
    name: 'target-size',
    type: 'dimension',
    description: 'How high and wide a trigger is at least; a small one is three quarters of it.',
    value: css('max(2.75rem, 44px)', 2.75),
  },
  { name: 'max-width', type: 'dimension', description: 'How wide the whole may be.', value: rem(30) },
])

const component = tier('component', [
  {
    name: 'trigger-background',
    description: 'Behind the trigger’s words.',
    value: transparent,
    instead: { solid: from('trigger-solid-background') },
  },
  {
    name: 'trigger-color',
    description: 'The trigger’s words.',
    value: from('accent'),
    instead: { solid: from('trigger-solid-color') },
  },
  {
    name: 'trigger-border',
    description: 'The colour of the trigger’s edge.',
    value: from('border'),
    instead: { solid: transparent, link: transparent },
  },
  { name: 'trigger-solid-background', description: 'The fill of a solid trigger.', value: from('accent') },
  { name: 'trigger-solid-color', description: 'The words on that fill.', value: from('on-accent') },
  { name: 'trigger-radius', type: 'dimension', description: 'The trigger’s corners.', value: from('radius') },
  {
    name: 'trigger-padding',
    type: 'css',
    description: 'The room around the trigger’s words.',
    value: css('0.5em 1em'),
    instead: { small: css('0.25em 0.75em'), large: css('0.625em 1.25em') },
  },
  {
    name: 'trigger-size',
    type: 'dimension',
    description: 'How high and wide the trigger is at least.',
    value: from('target-size'),
    instead: {
      small: css('max(24px, var(--_target-size) * 0.75)'),
      large: css('calc(var(--_target-size) * 1.2)'),
    },
  },
  {
    name: 'trigger-font-size',
    type: 'css',
    description: 'The size of the trigger’s words.',
    value: css('1em'),
    instead: { small: css('0.875em'), large: css('1.125em') },
  },
  { name: 'trigger-font-weight', type: 'weight', description: 'Their weight.', value: css('600') },
  { name: 'destination-color', description: 'When it was sent, and what else is known.', value: from('muted') },
  { name: 'countdown-color', description: 'The wait beside the trigger.', value: from('muted') },
  { name: 'help-color', description: 'The help below.', value: from('muted') },
  { name: 'message-color', description: 'The words of a message.', value: from('text') },
  { name: 'message-background', description: 'Behind a message.', value: mix('accent', 7, 'transparent') },
  { name: 'message-border', description: 'The edge of a message.', value: mix('accent', 35, 'transparent') },
  {
    name: 'message-radius',
    type: 'dimension',
    description: 'The corners of a message, 1.5em at most.',
    value: from('radius'),
  },
  {
    name: 'message-padding',
    type: 'css',
    description: 'The room around a message’s words.',
    value: css('0.75em 1em'),
  },
])

const tone = (name: string, color: string, what: string): Given[] => [
  { name: `message-${name}-color`, description: `The words of ${what}.`, value: from('message-color') },
  {
    name: `message-${name}-background`,
    description: `Behind ${what}.`,
    after: 'message-background',
    value: mix(color, 7, 'transparent'),
  },
  {
    name: `message-${name}-border`,
    description: `The edge of ${what}.`,
    after: 'message-border',
    value: mix(color, 35, 'transparent'),
  },
]

const state = tier('state', [
  {
    name: 'trigger-hover-background',
    description: 'Under the pointer.',
    value: mix('trigger-color', 8, 'trigger-background'),
    instead: { solid: from('trigger-solid-hover-background') },
  },
  {
    name: 'trigger-hover-color',
    description: 'The words under the pointer: nearer to the text, so that they read well on the tint.',
    value: mix('trigger-color', 75, 'text'),
    instead: { solid: from('trigger-color') },
  },
  {
    name: 'trigger-hover-border',
    description: 'The edge under the pointer.',
    value: from('trigger-color'),
    instead: { solid: from('trigger-border'), link: from('trigger-border') },
  },
  {
    name: 'trigger-solid-hover-background',
    description: 'The fill of a solid trigger under the pointer.',
    value: mix('trigger-solid-background', 88, 'text'),
  },
  {
    name: 'trigger-active-background',
    description: 'While it is pressed.',
    value: mix('trigger-color', 14, 'trigger-background'),
    instead: { solid: mix('trigger-hover-background', 88, 'text') },
  },
  {
    name: 'trigger-cooldown-background',
    description: 'While it may not send.',
    value: from('surface'),
    instead: { link: transparent },
  },
  { name: 'trigger-cooldown-color', description: 'The words while it may not send.', value: from('muted') },
  { name: 'trigger-cooldown-border', description: 'The edge while it may not send.', value: transparent },
  {
    name: 'trigger-pending-background',
    description: 'While it sends.',
    value: from('trigger-cooldown-background'),
  },
  { name: 'trigger-pending-color', description: 'The words while it sends.', value: from('trigger-cooldown-color') },
  { name: 'trigger-pending-border', description: 'The edge while it sends.', value: from('trigger-cooldown-border') },
  { name: 'trigger-pending-bar', description: 'The bar that moves while it sends.', value: from('accent') },
  ...tone('error', 'danger', 'an error'),
  ...tone('success', 'success', 'good news'),
])

/** Every token, the base ones first. */
export const tokens: readonly Token[] = [...base, ...component, ...state]
