import { useEffect, useRef, useState, type ReactNode } from 'react'
import { ResendCodeButton, type ResendCodeButtonProps, type ResendTransport } from '../../src/index.js'
import { createTestClock } from '../../src/testing/index.js'
import { memoryStorage } from '../../src/browser/storage.js'
import { wrongAddress } from '../support/slots.js'
import { useFastNetwork } from '../support/useFastNetwork.js'
import './AllStates.css'

const EMAIL = { destination: 'a***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' }
const problem = (name: string) => Object.assign(new Error(name), { name })

/** What Cognito says to the tap, or that there is none. */
type Answer = 'sends' | 'never answers' | 'LimitExceededException' | 'CodeDeliveryFailureException' | 'confirmed'

let count = 0

function transportThat(answer: Answer): ResendTransport {
  return {
    scope: `all-states-${++count}`,
    send: () => {
      if (answer === 'never answers') return new Promise(() => undefined)
      if (answer === 'sends') return Promise.resolve(EMAIL)
      if (answer === 'confirmed')
        return Promise.reject(
          Object.assign(problem('InvalidParameterException'), { message: 'User is already confirmed.' }),
        )
      return Promise.reject(problem(answer))
    },
  }
}

interface CellProps extends Omit<ResendCodeButtonProps, 'username'> {
  readonly label: string
  /** A name to find it by. */
  readonly cell?: string
  /** Taps once, and this is what comes of it. */
  readonly answer?: Answer
  /** How long ago sign-up sent its message, s. */
  readonly sentAgo?: number
  /** What a pointer or the keyboard does to the trigger: see pseudo.ts. */
  readonly touch?: 'hover' | 'active' | 'focus'
}

function Cell({ label, cell: name, answer, sentAgo, touch, ...props }: CellProps) {
  const cell = useRef<HTMLElement>(null)
  const [world] = useState(() => ({
    clock: createTestClock(),
    storage: memoryStorage(),
    transport: transportThat(answer ?? 'sends'),
  }))
  useEffect(() => {
    if (answer) cell.current?.querySelector<HTMLElement>("[data-part='trigger']")?.click()
  }, [answer])
  useEffect(() => {
    if (touch) cell.current?.querySelector("[data-part='trigger']")?.setAttribute(`data-${touch}`, '')
  }, [touch])
  const sent =
    sentAgo === undefined ? {} : { initialDelivery: EMAIL, initialSentAt: world.clock.now() - sentAgo * 1_000 }
  return (
    <figure ref={cell} className="all-states-cell" data-cell={name} data-answer={answer} data-touch={touch}>
      <figcaption>{label}</figcaption>
      <ResendCodeButton username="ada" {...world} {...sent} {...props} />
    </figure>
  )
}

/** Every state in which a person can see the button, each with a clock that stands still. */
export function AllStates({ locale, labels }: Pick<ResendCodeButtonProps, 'locale' | 'labels'>): ReactNode {
  const words = { locale, labels }
  const states = useRef<HTMLDivElement>(null)
  const [reached, setReached] = useState(false)
  useFastNetwork(!reached)
  useEffect(() => {
    const done = () => setReached(true)
    void settled(states.current!).then(done, done)
  }, [])
  return (
    <div ref={states} className="all-states">
      <Cell label="Ready, outline" cell="outline" {...words} />
      <Cell label="Ready, solid" cell="solid" variant="solid" {...words} />
      <Cell label="Ready, link" variant="link" {...words} />
      <Cell label="Under the pointer" touch="hover" {...words} />
      <Cell label="Under the pointer, solid" touch="hover" variant="solid" {...words} />
      <Cell label="Pressed" touch="active" {...words} />
      <Cell label="With the keyboard focus" touch="focus" {...words} />
      <Cell label="Small" size="small" {...words} />
      <Cell label="Large, solid" size="large" variant="solid" {...words} />
      <Cell label="Sending" answer="never answers" {...words} />
      <Cell label="Waiting" cell="waiting" sentAgo={3} wrongAddress={wrongAddress} {...words} />
      <Cell label="Waiting, solid" variant="solid" sentAgo={3} {...words} />
      <Cell label="Waiting, link" variant="link" sentAgo={3} {...words} />
      <Cell label="Error" answer="CodeDeliveryFailureException" sentAgo={60} {...words} />
      <Cell
        label="Limit"
        answer="LimitExceededException"
        sentAgo={60}
        help="Look in your spam folder, too."
        {...words}
      />
      <Cell label="Confirmed" answer="confirmed" {...words} />
    </div>
  )
}

/** Resolves when every tap of {@link AllStates} has come to something. */
export async function settled(within: ParentNode): Promise<void> {
  while (!within.querySelector('[data-answer]')) await new Promise((resolve) => setTimeout(resolve))
  const open = () =>
    [...within.querySelectorAll<HTMLElement>('[data-answer]')].filter((cell) => {
      const state = cell.querySelector("[data-part='root']")?.getAttribute('data-state')
      return cell.dataset.answer === 'never answers' ? state !== 'pending' : state === 'pending' || state === 'idle'
    })
  for (let tries = 0; open().length > 0; tries++) {
    if (tries > 100)
      throw new Error(
        `These came to nothing: ${open()
          .map((cell) => cell.textContent)
          .join('; ')}`,
      )
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}
