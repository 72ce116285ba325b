import { useState } from 'react'
import { FORMATS, type Format } from './result.js'

interface ResultProps {
  readonly of: (format: Format) => string
}

/** What to paste into a project. */
export function Result({ of }: ResultProps) {
  const [format, setFormat] = useState<Format>('css')
  const [copied, setCopied] = useState('')
  const text = of(format)

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('Copied.')
    } catch {
      setCopied('The browser did not allow it: select the text and copy it.')
    }
  }

  return (
    <section className="studio-section studio-result" aria-labelledby="studio-result">
      <h2 id="studio-result">Take it along</h2>
      <div className="studio-result-bar">
        <fieldset className="studio-choice">
          <legend className="studio-hidden">Format</legend>
          {FORMATS.map(({ id, title }) => (
            <label key={id}>
              <input
                type="radio"
                name="studio-format"
                checked={format === id}
                onChange={() => {
                  setFormat(id)
                  setCopied('')
                }}
              />
              {title}
            </label>
          ))}
        </fieldset>
        <button type="button" className="studio-copy" onClick={() => void copy()}>
          Copy
        </button>
        <span role="status">{copied}</span>
      </div>
      {/* Focusable, for those who scroll it with the keyboard. */}
      <textarea className="studio-code" aria-label="The result" readOnly rows={12} value={text} spellCheck={false} />
    </section>
  )
}
