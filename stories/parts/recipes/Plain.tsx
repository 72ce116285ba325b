import { ResendCode } from '../../../src/index.js'
import './recipes.css'

export function Plain({ username }: { readonly username: string }) {
  return (
    <ResendCode.Root username={username}>
      <ResendCode.Destination />
      <ResendCode.Trigger
        className={({ canResend }) => (canResend ? 'plain-button' : 'plain-button plain-button-waits')}
        render={(props) => <button {...props} />}
      />
      <ResendCode.Countdown className="plain-wait" />
      <ResendCode.Message />
      <ResendCode.Help />
    </ResendCode.Root>
  )
}
