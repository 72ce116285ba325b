import { createElement } from 'react'

/** A page that waits for a code, from the exports of the package, on a server and in the browser. */
export function page({ fetchTransport, ResendCodeButton, ResendCodeProvider }, create = createElement) {
  const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })
  return create(
    ResendCodeProvider,
    { transport },
    create('h1', null, 'Confirm your account'),
    create('input', { name: 'code', inputMode: 'numeric', autoComplete: 'one-time-code' }),
    create(ResendCodeButton, { username: 'ada', storage: 'none', initialDelivery: { DeliveryMedium: 'EMAIL' } }),
  )
}
