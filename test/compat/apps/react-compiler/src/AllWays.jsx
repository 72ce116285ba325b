import { ResendCode, ResendCodeButton, useResendConfirmationCode, useSecondsRemaining } from 'react-cognito-resend-code'
import { MailboxLink } from 'react-cognito-resend-code/mailbox'

/** One user by the button, by its parts and by the hook. */
export function AllWays() {
  return (
    <>
      <ResendCodeButton username="jane" />
      <ResendCode.Root username="jane">
        <ResendCode.Trigger>By the parts</ResendCode.Trigger>
        <ResendCode.Countdown />
        <ResendCode.Destination mailbox={<MailboxLink />} />
        <ResendCode.Message />
      </ResendCode.Root>
      <ByTheHook username="jane" />
    </>
  )
}

function ByTheHook({ username }) {
  const { cooldown, status, getTriggerProps } = useResendConfirmationCode({ username })
  const seconds = useSecondsRemaining(cooldown?.endsAt)
  return (
    <p>
      <button {...getTriggerProps()}>By the hook</button>
      <output>
        {status} {seconds}
      </output>
    </p>
  )
}
