import { ArgTypes } from '@storybook/addon-docs/blocks'
import type { FC } from 'react'
import type { ResendConfirmationCodeOptions, ResendConfirmationCodeResult } from '../../src/index.js'
import { StoriesDocs } from '../support/docsPages.js'

/** Never rendered: Storybook makes tables of what components take, and so of these types with their docstrings. */
export const Options: FC<ResendConfirmationCodeOptions> = () => null

/** Never rendered, see {@link Options}. */
export const Result: FC<ResendConfirmationCodeResult> = () => null

/** The docs of the hook: its stories, what it takes and what it returns. */
export function HookDocs() {
  return (
    <>
      <StoriesDocs />
      <h2>What the hook takes</h2>
      <ArgTypes of={Options} sort="requiredFirst" />
      <h2>What the hook returns</h2>
      <p>
        A union on <code>status</code>: narrow by it, and TypeScript knows <code>cooldown</code>, <code>error</code> and{' '}
        <code>canResend</code>.
      </p>
      <ArgTypes of={Result} />
    </>
  )
}
