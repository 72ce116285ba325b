import type { ComponentPropsWithRef } from 'react'
import { ResendCode } from '../../../src/index.js'
// In your app: import { Slot } from '@radix-ui/react-slot'
import { Slot } from './Slot.js'
import './recipes.css'

/** A button of your own, as shadcn/ui has one. */
function Button({ asChild, ...props }: ComponentPropsWithRef<'button'> & { readonly asChild?: boolean }) {
  return asChild ? <Slot {...props} className="radix" /> : <button type="button" {...props} className="radix" />
}

export function RadixStyle({ username }: { readonly username: string }) {
  return (
    <ResendCode.Root username={username} className="radix-card">
      <ResendCode.Destination />
      {/* The words stay the package's; what is around them is yours. */}
      <ResendCode.Trigger
        render={({ children, ...props }) => (
          <Button asChild {...props}>
            <button type="button">
              <span aria-hidden="true">↻</span> {children}
            </button>
          </Button>
        )}
      />
      <ResendCode.Countdown />
      <ResendCode.Message />
      <ResendCode.Help />
    </ResendCode.Root>
  )
}
