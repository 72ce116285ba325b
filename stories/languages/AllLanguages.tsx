import { memo, useCallback, useEffect, useState, type ReactNode } from 'react'
import { ResendCodeButton, ResendCodeProvider } from '../../src/index.js'
import { loadLocale, localeTags, type LoadedLocale, type LocaleTag } from '../../src/locales/index.js'
import { nameOf } from '../support/languages.js'
import './AllLanguages.css'
import type { Case } from './cases.js'
import { useOnLine } from './useOnLine.js'
import { userOf, Walk, type User } from './Walk.js'

type Verification = 'code' | 'link'

interface RowProps {
  readonly words: LoadedLocale
  readonly users: readonly User[]
  readonly verification: Verification
}

const Row = memo(function Row({ words, users, verification }: RowProps) {
  return (
    <section data-language={words.locale}>
      <h2 lang={words.locale}>{nameOf(words.locale)}</h2>
      <div className="languages-row">
        <ResendCodeProvider {...words} verification={verification}>
          {users.map(({ of, world }) => (
            <figure key={of.name} className="languages-cell" data-case={of.name}>
              <figcaption lang="en">{of.name}</figcaption>
              <ResendCodeButton username="ada" {...world} {...of.options} {...of.shows} />
            </figure>
          ))}
        </ResendCodeProvider>
      </div>
    </section>
  )
})

function useWords(tags: readonly LocaleTag[]): readonly LoadedLocale[] | null {
  const [words, setWords] = useState<readonly LoadedLocale[] | null>(null)
  useEffect(() => {
    let current = true
    void Promise.all(tags.map(loadLocale)).then((loaded) => current && setWords(loaded))
    return () => {
      current = false
    }
  }, [tags])
  return words
}

/**
 * Statuses in languages, each cell as wide as a small phone's page. One user walks into each status, and then a button
 * in each language shows that user.
 */
export function AllLanguages({
  cases,
  tags = localeTags,
}: {
  readonly cases: readonly Case[]
  /** Which languages. @default all */
  readonly tags?: readonly LocaleTag[]
}): ReactNode {
  const [users] = useState(() => cases.map(userOf))
  const [arrived, setArrived] = useState<readonly Case[]>([])
  const [verification, setVerification] = useState<Verification>('code')
  const words = useWords(tags)
  const onArrive = useCallback((of: Case) => setArrived((before) => [...new Set([...before, of])]), [])

  // Whoever is to be offline goes last: nobody sends any more once the browser says so.
  const others = users.filter(({ of }) => !of.offline)
  const mayBeOffline = others.every(({ of }) => arrived.includes(of))
  useOnLine(!mayBeOffline || others.length === users.length)

  const missing = users.filter(({ of }) => !arrived.includes(of))
  const isReady = missing.length === 0 && words !== null
  return (
    <div className="languages" data-missing={missing.map(({ of }) => of.name).join(', ')}>
      {(mayBeOffline ? users : others).map((user) => (
        <Walk key={user.of.name} user={user} onArrive={onArrive} />
      ))}
      <fieldset>
        <legend>The message holds</legend>
        {(['code', 'link'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="verification"
              checked={verification === value}
              onChange={() => setVerification(value)}
            />{' '}
            a {value}
          </label>
        ))}
      </fieldset>
      {isReady && words.map((each) => <Row key={each.locale} words={each} users={users} verification={verification} />)}
    </div>
  )
}
