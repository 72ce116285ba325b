import { ResendCode } from '../../../src/index.js'
// In your app: import Button from '@mui/material/Button'
import { Button } from './MaterialButton.js'

export function Material({ username }: { readonly username: string }) {
  return (
    <ResendCode.Root username={username}>
      <ResendCode.Destination />
      <ResendCode.Trigger
        render={(props, { canResend }) => (
          <Button {...props} variant={canResend ? 'contained' : 'text'} startIcon={<span aria-hidden="true">✉</span>} />
        )}
      />
      <ResendCode.Countdown />
      <ResendCode.Message />
      <ResendCode.Help />
    </ResendCode.Root>
  )
}
