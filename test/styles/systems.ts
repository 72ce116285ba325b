import type { Scheme } from '../../build/tokens/color.js'

/** The variables that a design system's default theme sets, as far as a preset reads them. */
export type SystemVariables = Readonly<Record<string, string>>

interface System {
  readonly preset: string
  /** Where these values are from. */
  readonly from: string
  readonly page: Readonly<Record<Scheme, string>>
  readonly variables: Readonly<Record<Scheme, SystemVariables>>
}

const prefixed = (prefix: string, values: SystemVariables): SystemVariables =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${prefix}${name}`, value]))

/** The systems that presets read, with the values that their packages ship. */
export const systems: readonly System[] = [
  {
    preset: 'amplify',
    from: '@aws-amplify/ui 6.15.6, dist/styles.css and defaultDarkModeOverride',
    page: { light: 'hsl(0, 0%, 100%)', dark: 'hsl(210, 50%, 10%)' },
    variables: {
      light: prefixed('amplify-', {
        'colors-font-interactive': 'hsl(190, 95%, 30%)',
        'colors-font-inverse': 'hsl(0, 0%, 100%)',
        'colors-font-primary': 'hsl(210, 50%, 10%)',
        'colors-font-tertiary': 'hsl(210, 10%, 40%)',
        'colors-font-error': 'hsl(0, 100%, 20%)',
        'colors-font-success': 'hsl(130, 27%, 29%)',
        'colors-background-tertiary': 'hsl(210, 5%, 94%)',
        'colors-background-error': 'hsl(0, 75%, 95%)',
        'colors-background-success': 'hsl(130, 60%, 95%)',
        'colors-border-primary': 'hsl(210, 10%, 58%)',
        'colors-border-error': 'hsl(0, 95%, 30%)',
        'colors-border-success': 'hsl(130, 33%, 37%)',
        'colors-border-focus': 'hsl(190, 100%, 15%)',
        'components-button-border-radius': '0.25rem',
        'components-button-font-weight': '700',
      }),
      dark: prefixed('amplify-', {
        'colors-font-interactive': 'hsl(190, 70%, 70%)',
        'colors-font-inverse': 'hsl(210, 50%, 10%)',
        'colors-font-primary': 'hsl(0, 0%, 100%)',
        'colors-font-tertiary': 'hsl(210, 5%, 94%)',
        'colors-font-error': 'hsl(0, 75%, 85%)',
        'colors-font-success': 'hsl(130, 60%, 90%)',
        'colors-background-tertiary': 'hsl(210, 10%, 40%)',
        'colors-background-error': 'hsl(0, 100%, 15%)',
        'colors-background-success': 'hsl(130, 22%, 23%)',
        'colors-border-primary': 'hsl(210, 10%, 58%)',
        'colors-border-error': 'hsl(0, 75%, 75%)',
        'colors-border-success': 'hsl(130, 44%, 63%)',
        'colors-border-focus': 'hsl(190, 75%, 95%)',
        'components-button-border-radius': '0.25rem',
        'components-button-font-weight': '700',
      }),
    },
  },
  {
    preset: 'material',
    from: '@mui/material 7, createTheme({ cssVariables: true })',
    page: { light: '#fff', dark: '#121212' },
    variables: {
      light: prefixed('mui-', {
        'palette-primary-main': '#1976d2',
        'palette-primary-contrastText': '#fff',
        'palette-text-primary': 'rgba(0, 0, 0, 0.87)',
        'palette-text-secondary': 'rgba(0, 0, 0, 0.6)',
        'palette-action-hover': 'rgba(0, 0, 0, 0.04)',
        'palette-error-main': '#d32f2f',
        'palette-success-main': '#2e7d32',
        'shape-borderRadius': '4px',
      }),
      dark: prefixed('mui-', {
        'palette-primary-main': '#90caf9',
        'palette-primary-contrastText': 'rgba(0, 0, 0, 0.87)',
        'palette-text-primary': '#fff',
        'palette-text-secondary': 'rgba(255, 255, 255, 0.7)',
        'palette-action-hover': 'rgba(255, 255, 255, 0.08)',
        'palette-error-main': '#f44336',
        'palette-success-main': '#66bb6a',
        'shape-borderRadius': '4px',
      }),
    },
  },
  {
    preset: 'material',
    from: '@material/web 2.5.0, the baseline scheme',
    page: { light: '#fef7ff', dark: '#141218' },
    variables: {
      light: prefixed('md-sys-', {
        'color-primary': '#6750a4',
        'color-on-primary': '#ffffff',
        'color-on-surface': '#1d1b20',
        'color-on-surface-variant': '#49454f',
        'color-surface-container-high': '#ece6f0',
        'color-outline': '#79747e',
        'color-error': '#b3261e',
      }),
      dark: prefixed('md-sys-', {
        'color-primary': '#d0bcff',
        'color-on-primary': '#381e72',
        'color-on-surface': '#e6e0e9',
        'color-on-surface-variant': '#cac4d0',
        'color-surface-container-high': '#2b2930',
        'color-outline': '#938f99',
        'color-error': '#f2b8b5',
      }),
    },
  },
  {
    preset: 'shadcn',
    from: 'shadcn/ui for Tailwind 4, base colour neutral',
    page: { light: 'oklch(1 0 0)', dark: 'oklch(0.145 0 0)' },
    variables: {
      light: prefixed('', {
        primary: 'oklch(0.205 0 0)',
        'primary-foreground': 'oklch(0.985 0 0)',
        foreground: 'oklch(0.145 0 0)',
        muted: 'oklch(0.97 0 0)',
        'muted-foreground': 'oklch(0.556 0 0)',
        ring: 'oklch(0.708 0 0)',
        destructive: 'oklch(0.577 0.245 27.325)',
        radius: '0.625rem',
      }),
      dark: prefixed('', {
        primary: 'oklch(0.922 0 0)',
        'primary-foreground': 'oklch(0.205 0 0)',
        foreground: 'oklch(0.985 0 0)',
        muted: 'oklch(0.269 0 0)',
        'muted-foreground': 'oklch(0.708 0 0)',
        ring: 'oklch(0.556 0 0)',
        destructive: 'oklch(0.704 0.191 22.216)',
        radius: '0.625rem',
      }),
    },
  },
  {
    preset: 'bootstrap',
    from: 'bootstrap 5.3.9, dist/css/bootstrap.css',
    page: { light: '#fff', dark: '#212529' },
    variables: {
      light: prefixed('bs-', {
        'link-color': '#0d6efd',
        primary: '#0d6efd',
        'body-color': '#212529',
        'secondary-color': 'rgba(33, 37, 41, 0.75)',
        'secondary-bg': '#e9ecef',
        danger: '#dc3545',
        success: '#198754',
        'border-radius': '0.375rem',
        'primary-bg-subtle': '#cfe2ff',
        'primary-border-subtle': '#9ec5fe',
        'primary-text-emphasis': '#052c65',
        'danger-bg-subtle': '#f8d7da',
        'danger-border-subtle': '#f1aeb5',
        'danger-text-emphasis': '#58151c',
        'success-bg-subtle': '#d1e7dd',
        'success-border-subtle': '#a3cfbb',
        'success-text-emphasis': '#0a3622',
      }),
      dark: prefixed('bs-', {
        'link-color': '#6ea8fe',
        primary: '#0d6efd',
        'body-color': '#dee2e6',
        'secondary-color': 'rgba(222, 226, 230, 0.75)',
        'secondary-bg': '#343a40',
        danger: '#dc3545',
        success: '#198754',
        'border-radius': '0.375rem',
        'primary-bg-subtle': '#031633',
        'primary-border-subtle': '#084298',
        'primary-text-emphasis': '#6ea8fe',
        'danger-bg-subtle': '#2c0b0e',
        'danger-border-subtle': '#842029',
        'danger-text-emphasis': '#ea868f',
        'success-bg-subtle': '#051b11',
        'success-border-subtle': '#0f5132',
        'success-text-emphasis': '#75b798',
      }),
    },
  },
]
