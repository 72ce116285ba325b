import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { tokens } from '../../../src/styles/tokens.js'
import { cssOf } from '../../../build/tokens/css.js'
import type { Scheme } from '../../../build/tokens/color.js'
import { settled } from '../AllStates.js'
import { Contrast, Verdict } from './Contrast.js'
import { colorOn, setOn, tokensOn } from './effective.js'
import { measure, type Pair } from './measure.js'
import { Preview } from './Preview.js'
import { Result } from './Result.js'
import { resultOf } from './result.js'
import { changesOf, type StudioState } from './state.js'
import { Toolbar } from './Toolbar.js'
import { Tuning, type Effective } from './Tuning.js'
import './studio.css'

interface StudioProps {
  readonly scheme: Scheme
  /** The sign-up page. */
  readonly children: ReactNode
}

function effectiveOn(element: HTMLElement): Effective {
  return Object.fromEntries(
    tokens
      .filter(({ tier }) => tier === 'base')
      .map(({ name, type, value }) => [
        name,
        type === 'color'
          ? { light: colorOn(element, name, 'light'), dark: colorOn(element, name, 'dark') }
          : setOn(element, name) || cssOf(value),
      ]),
  )
}

/** Where a designer tunes the look, sees it on a page, and takes it along. */
export function Studio({ scheme, children }: StudioProps) {
  const [state, setState] = useState<StudioState>({
    preset: '',
    scheme,
    direction: 'ltr',
    language: 'en',
    density: 'normal',
    values: {},
  })
  const preview = useRef<HTMLDivElement>(null)
  const [effective, setEffective] = useState<Effective>({})
  const [pairs, setPairs] = useState<readonly Pair[]>([])

  const look = useCallback(() => {
    if (!preview.current) return
    setEffective(effectiveOn(preview.current))
    setPairs(measure(preview.current))
  }, [])

  // Only what the browser has computed tells how it looks.
  useLayoutEffect(() => {
    look()
    let current = true
    if (preview.current) void settled(preview.current).then(() => current && look())
    return () => {
      current = false
    }
  }, [state, look])

  const change = (changed: Partial<StudioState>) => setState((before) => ({ ...before, ...changed }))
  const setValue = (name: string, value: string | null) =>
    setState(({ values: { [name]: _, ...others }, ...before }) => ({
      ...before,
      values: value === null ? others : { ...others, [name]: value },
    }))
  const count = changesOf(state).length

  return (
    <div className="studio">
      <header className="studio-head">
        <div>
          <h1>Theme studio</h1>
          <p>Change a value, see it on the sign-up page and in every state, and copy the result.</p>
        </div>
        <Toolbar state={state} change={change} />
      </header>
      <div className="studio-body">
        <div className="studio-controls">
          <Verdict pairs={pairs} />
          <Tuning state={state} effective={effective} setValue={setValue} />
          <button
            type="button"
            className="studio-all"
            disabled={count === 0}
            onClick={() => change({ values: {}, density: 'normal' })}
          >
            Reset all {count > 0 && `(${count})`}
          </button>
        </div>
        <Preview ref={preview} state={state}>
          {children}
        </Preview>
        <div className="studio-aside">
          <Contrast pairs={pairs} />
          <Result of={(format) => resultOf(format, state, preview.current ? tokensOn(preview.current) : tokens)} />
        </div>
      </div>
    </div>
  )
}
