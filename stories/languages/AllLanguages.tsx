import { useEffect, useRef, useState, type ReactNode } from 'react'
import { ResendCodeButton, ResendCodeProvider, type ResendTransport } from '../../src/index.js'
import { loadLocale, localeTags, type LoadedLocale } from '../../src/locales/index.js'
import { createTestClock } from '../../src/testing/index.js'
import { nameOf } from '../support/languages.js'
import { memoryStorage } from '../support/memoryStorage.js'
import './AllLanguages.css'
import { cases, type Case } from './cases.js'

/** A browser lock outlives the send that it was for by 0.1 s. */
const LOCK = 150
/** Longer than any wait between two sends of an hour. */
const WAIT = 301_000

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let count = 0

function makeWorld({ answers }: Case) {
  const rest = [...answers]
  const transport: ResendTransport = { scope: `languages-${++count}`, send: () => rest.shift()!() }
  return { clock: createTestClock(), storage: memoryStorage(), transport }
}

function Cell({ of: shown }: { readonly of: Case }) {
  const cell = useRef<HTMLElement>(null)
  const [world] = useState(() => makeWorld(shown))
  const [done, setDone] = useState(false)
  const begun = useRef(false)
  const { clock } = world
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void (async () => {
      for (let tap = 1; tap <= shown.answers.length; tap++) {
        if (tap > 1) clock.advance(WAIT)
        cell.current?.querySelector<HTMLElement>("[data-part='trigger']")?.click()
        await pause(LOCK)
      }
      setDone(true)
    })()
  }, [clock, shown])
  return (
    <figure ref={cell} className="languages-cell" data-settled={done}>
      <figcaption lang="en" dir="ltr">
        {shown.name}
      </figcaption>
      <ResendCodeButton username="ada" {...world} {...shown.props} />
    </figure>
  )
}

/** Every language in every status, each cell as wide as a small phone's page. */
export function AllLanguages({ tags = localeTags }: { readonly tags?: readonly string[] }): ReactNode {
  const [loaded, setLoaded] = useState<readonly LoadedLocale[]>([])
  useEffect(() => {
    void Promise.all(tags.map(loadLocale)).then(setLoaded)
  }, [tags])
  return (
    <div className="languages">
      {loaded.map((words) => (
        <section key={words.locale} dir={/^(ar|he)/.test(words.locale) ? 'rtl' : 'ltr'} data-language={words.locale}>
          <h3 lang={words.locale}>{nameOf(words.locale)}</h3>
          <div className="languages-row">
            <ResendCodeProvider {...words}>
              {cases.map((shown) => (
                <Cell key={shown.name} of={shown} />
              ))}
            </ResendCodeProvider>
          </div>
        </section>
      ))}
    </div>
  )
}
