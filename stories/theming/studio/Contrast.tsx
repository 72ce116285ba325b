import type { Pair } from './measure.js'

const isPale = ({ ratio, least }: Pair) => ratio < least
const shown = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2)

/** Whether all can be read, in a sentence that stays in sight of who is at the controls. */
export function Verdict({ pairs }: { readonly pairs: readonly Pair[] }) {
  const pale = pairs.filter(isPale)
  return (
    <p role="status" className={pale.length ? 'studio-warning' : 'studio-fine'}>
      {pale.length
        ? `${pale.length} of ${pairs.length} too pale: ${pale.map(({ name }) => name).join(', ')}.`
        : `All ${pairs.length} contrasts meet WCAG 2.2 AA.`}
    </p>
  )
}

/** How well each thing on the page can be told from what is behind it. */
export function Contrast({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <section className="studio-section" aria-labelledby="studio-contrast">
      <h2 id="studio-contrast">Contrast</h2>
      <ul className="studio-pairs">
        {pairs.map((pair) => (
          <li key={pair.name} data-pale={isPale(pair) || undefined}>
            <Sample {...pair} />
            <span>{pair.name}</span>
            <span className="studio-ratio">
              {shown(pair.ratio)}:1
              <span className="studio-verdict">{isPale(pair) ? `needs ${pair.least}:1` : 'fine'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sample({ least, color, behind }: Pair) {
  const words = least === 4.5
  return (
    <span
      className="studio-sample"
      aria-hidden="true"
      style={{ background: behind, ...(words ? { color } : { boxShadow: `inset 0 0 0 4px ${color}` }) }}
    >
      {words && 'Aa'}
    </span>
  )
}
