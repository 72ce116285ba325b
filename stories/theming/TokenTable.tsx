import { Fragment } from 'react'
import { cssOf } from '../../build/tokens/css.js'
import { PREFIX, tokens, type Tier, type Token, type Value } from '../../src/styles/tokens.js'
import './TokenTable.css'

/** A default in words that a person reads: other tokens by their names. */
const defaultOf = (value: Value) => cssOf(value, (name) => name).replace(/var\(--_([\w-]+)\)/g, '$1')

function Default({ value, instead }: Token) {
  return (
    <>
      {'light' in value &&
        [value.light, value.dark].map((color) => (
          <span key={color} className="token-swatch" style={{ background: color }} aria-hidden="true" />
        ))}
      <code>{defaultOf(value)}</code>
      {Object.entries(instead ?? {}).map(([when, other]) => (
        <Fragment key={when}>
          <br />
          {when}: <code>{defaultOf(other)}</code>
        </Fragment>
      ))}
    </>
  )
}

/** The tokens of a tier, from the list that the style sheet is made of. */
export function TokenTable({ tier }: { readonly tier: Tier }) {
  return (
    <div className="token-table">
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">What it is</th>
            <th scope="col">Default</th>
          </tr>
        </thead>
        <tbody>
          {tokens
            .filter((token) => token.tier === tier)
            .map((token) => (
              <tr key={token.name}>
                <th scope="row">
                  <code>{PREFIX + token.name}</code>
                </th>
                <td>{token.description}</td>
                <td>
                  <Default {...token} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
