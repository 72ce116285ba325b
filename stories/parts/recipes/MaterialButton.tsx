import type { ComponentPropsWithRef, ReactNode } from 'react'
import './recipes.css'

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'color'> {
  readonly variant?: 'text' | 'outlined' | 'contained'
  readonly color?: 'primary' | 'secondary'
  readonly startIcon?: ReactNode
}

/** Stands in for `Button` of @mui/material, with the same props. */
export function Button({ variant = 'text', color = 'primary', startIcon, className, children, ...props }: ButtonProps) {
  return (
    <button {...props} className={['mui', `mui-${variant}`, `mui-${color}`, className].filter(Boolean).join(' ')}>
      {startIcon && <span className="mui-icon">{startIcon}</span>}
      {children}
    </button>
  )
}
