import type { LocaleTag } from '../../src/locales/index.js'
import { nameOf } from '../support/languages.js'
import type { Verification } from './Grid.js'

/** What of the grid is shown; empty is all. */
export interface Shown {
  readonly language: string
  readonly status: string
  readonly verification: Verification
}

interface ChoicesProps {
  readonly shown: Shown
  readonly tags: readonly LocaleTag[]
  /** The statuses by name, in groups. */
  readonly groups: Readonly<Record<string, readonly { readonly name: string }[]>>
  readonly change: (change: Partial<Shown>) => void
}

/** Which languages and which statuses, and what the message holds. */
export function Choices({ shown, tags, groups, change }: ChoicesProps) {
  return (
    <div className="languages-choices">
      <label>
        Language
        <select value={shown.language} onChange={({ target }) => change({ language: target.value })}>
          <option value="">All {tags.length} languages</option>
          {tags.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Status
        <select value={shown.status} onChange={({ target }) => change({ status: target.value })}>
          <option value="">All {Object.values(groups).flat().length} statuses</option>
          {Object.entries(groups).map(([group, statuses]) => (
            <optgroup key={group} label={group}>
              {statuses.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>The message holds</legend>
        {(['code', 'link'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="verification"
              checked={shown.verification === value}
              onChange={() => change({ verification: value })}
            />{' '}
            a {value}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
