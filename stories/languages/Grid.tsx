import { memo, useDeferredValue } from 'react'
import { ResendCodeButton, ResendCodeProvider } from '../../src/index.js'
import type { LoadedLocale } from '../../src/locales/index.js'
import { nameOf } from '../support/languages.js'
import './Grid.css'
import type { User } from './Walk.js'

export type Verification = 'code' | 'link'

interface CellProps {
  readonly words: LoadedLocale
  readonly user: User
  readonly verification: Verification
}

const Cell = memo(function Cell({ words, user: { of, world }, verification }: CellProps) {
  return (
    <td>
      <div className="languages-cell" data-language={words.locale} data-case={of.name}>
        <ResendCodeProvider {...words} verification={verification}>
          <ResendCodeButton username="ada" {...world} {...of.options} {...of.shows} />
        </ResendCodeProvider>
      </div>
    </td>
  )
})

interface GridProps {
  readonly languages: readonly LoadedLocale[]
  readonly users: readonly User[]
  readonly verification: Verification
}

const Language = ({ words, scope }: { readonly words: LoadedLocale; readonly scope: 'row' | 'col' }) => (
  <th scope={scope}>
    <span lang={words.locale}>{nameOf(words.locale)}</span>
  </th>
)

const Status = ({ user, scope }: { readonly user: User; readonly scope: 'row' | 'col' }) => (
  <th scope={scope}>{user.of.name}</th>
)

/** Languages down and statuses across, each cell as wide as a small phone's page; one language alone reads downwards. */
export function Grid({ languages: all, users, verification }: GridProps) {
  // The first rows at once, for all of them take seconds.
  const languages = useDeferredValue(all, all.slice(0, 2))
  const isTurned = languages.length === 1
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
    <div className="languages-grid" role="region" aria-label="Languages and statuses" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{isTurned ? 'Status' : 'Language'}</th>
            {isTurned
              ? languages.map((words) => <Language key={words.locale} words={words} scope="col" />)
              : users.map((user) => <Status key={user.of.name} user={user} scope="col" />)}
          </tr>
        </thead>
        <tbody>
          {isTurned
            ? users.map((user) => (
                <tr key={user.of.name}>
                  <Status user={user} scope="row" />
                  {languages.map((words) => (
                    <Cell key={words.locale} words={words} user={user} verification={verification} />
                  ))}
                </tr>
              ))
            : languages.map((words) => (
                <tr key={words.locale}>
                  <Language words={words} scope="row" />
                  {users.map((user) => (
                    <Cell key={user.of.name} words={words} user={user} verification={verification} />
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  )
}
