// Countdowns of each kind: as many as ?count=200 says. Each shows "m:ss" until its deadline.
import { createContext, useContext, useEffect, useState } from 'react'
import ReactCountdown from 'react-countdown'
import { useTimer } from 'react-timer-hook'
import { createPolicy, ResendCode, ResendCodeProvider, useSecondsRemaining } from 'react-cognito-resend-code'
import { useCountdown } from 'usehooks-ts'

const query = new URLSearchParams(location.search)
export const count = Number(query.get('count') ?? 1)
// With a spread each deadline has a second boundary of its own, as when people come one by one.
const phase = (index) => (query.get('spread') === '1' ? Math.round((index * 618) % 1_000) : 0)
const started = Date.now()
const LENGTH = 59_000
export const deadlines = Array.from({ length: count }, (_, index) => started + LENGTH - phase(index))
export const text = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
export const left = (endsAt) => Math.max(0, Math.ceil((endsAt - Date.now()) / 1_000))

function OurHook({ endsAt }) {
  return <bdi>{text(useSecondsRemaining(endsAt))}</bdi>
}

const policy = createPolicy({ ladderMs: [LENGTH] })
const transport = { scope: 'bench', send: async () => undefined }
function OurCountdown({ endsAt }) {
  return (
    <ResendCode.Root
      username={`user-${endsAt}-${useState(Math.random)[0]}`}
      initialDelivery={{ DeliveryMedium: 'EMAIL' }}
      initialSentAt={endsAt - LENGTH}
    >
      <ResendCode.Countdown />
    </ResendCode.Root>
  )
}

function TimerHook({ endsAt }) {
  const { totalSeconds } = useTimer({ expiryTimestamp: new Date(endsAt) })
  return <bdi>{text(totalSeconds)}</bdi>
}

const renderer = ({ total }) => <bdi>{text(Math.ceil(total / 1_000))}</bdi>
const Countdown = ({ endsAt }) => <ReactCountdown date={endsAt} renderer={renderer} />

function UsehooksTs({ endsAt }) {
  const [seconds, { startCountdown }] = useCountdown({ countStart: useState(() => left(endsAt))[0], intervalMs: 1_000 })
  useEffect(() => startCountdown(), [startCountdown])
  return <bdi>{text(seconds)}</bdi>
}

// The least that React can do: one timer, one state, and each label renders from it.
const Now = createContext(0)
function SharedTimer({ children }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return <Now.Provider value={now}>{children}</Now.Provider>
}
const SharedLabel = ({ endsAt }) => <bdi>{text(Math.ceil((endsAt - useContext(Now)) / 1_000))}</bdi>

const whole = (Sentence) => deadlines.map((endsAt, index) => <Sentence key={index} endsAt={endsAt} />)
// The sentence that ours comes with.
const list = (Label) =>
  whole(({ endsAt }) => (
    <div>
      <span aria-hidden="true">
        You can ask for another code in <Label endsAt={endsAt} />
      </span>
    </div>
  ))
export const KINDS = {
  useSecondsRemaining: () => list(OurHook),
  'ResendCode.Countdown': () => (
    <ResendCodeProvider transport={transport} policy={policy} storage="none">
      {whole(OurCountdown)}
    </ResendCodeProvider>
  ),
  'react-timer-hook': () => list(TimerHook),
  'react-countdown': () => list(Countdown),
  'usehooks-ts': () => list(UsehooksTs),
  'shared timer, React': () => <SharedTimer>{list(SharedLabel)}</SharedTimer>,
  'limit: text nodes': () => list(({ endsAt }) => <bdi>{text(left(endsAt))}</bdi>),
}
