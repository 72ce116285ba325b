import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { loadLocale, localeTags, type LoadedLocale } from '../../src/locales/index.js'
import './AllLanguages.css'
import { cases, type Case } from './cases.js'
import { Choices, type Shown } from './Choices.js'
import { Grid } from './Grid.js'
import { useFastNetwork } from '../support/useFastNetwork.js'
import { useOnLine } from './useOnLine.js'
import { userOf, Walk } from './Walk.js'

const all: readonly Case[] = Object.values(cases).flat()

function useAllWords(): readonly LoadedLocale[] | null {
  const [words, setWords] = useState<readonly LoadedLocale[] | null>(null)
  useEffect(() => {
    let current = true
    void Promise.all(localeTags.map(loadLocale)).then((loaded) => current && setWords(loaded))
    return () => {
      current = false
    }
  }, [])
  return words
}

/** Every status in every language. One user walks into each status, and then a button in each language shows that user. */
export function AllLanguages(): ReactNode {
  const [users] = useState(() => all.map(userOf))
  const [arrived, setArrived] = useState<readonly Case[]>([])
  const [shown, setShown] = useState<Shown>({ language: '', status: '', verification: 'code' })
  const words = useAllWords()
  const onArrive = useCallback((of: Case) => setArrived((before) => [...new Set([...before, of])]), [])

  // Whoever is to be offline goes last: nobody sends any more once the browser says so.
  const others = users.filter(({ of }) => !of.offline)
  const mayBeOffline = others.every(({ of }) => arrived.includes(of))
  useOnLine(!mayBeOffline)

  const { language, status, verification } = shown
  const languages = useMemo(() => words?.filter(({ locale }) => !language || locale === language), [words, language])
  const missing = users.filter(({ of }) => !arrived.includes(of))
  useFastNetwork(missing.length > 0)
  return (
    <div className="languages" data-missing={missing.map(({ of }) => of.name).join(', ')}>
      {(mayBeOffline ? users : others).map((user) => (
        <Walk key={user.of.name} user={user} onArrive={onArrive} />
      ))}
      <Choices
        shown={shown}
        tags={localeTags}
        groups={cases}
        change={(change) => setShown((before) => ({ ...before, ...change }))}
      />
      {missing.length === 0 && languages && (
        <Grid
          languages={languages}
          users={users.filter(({ of }) => !status || of.name === status)}
          verification={verification}
        />
      )}
    </div>
  )
}
