import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import type { ComponentType, ReactNode } from 'react'
import type { EmulatorClient, UserSeed } from '../../src/testing/index.js'
import { createDemo, forgetDemo, type Demo } from './demo.js'
import { PageDocs } from './docs.js'
import { Stage } from './Stage.js'

interface PageProps {
  readonly userPool: CognitoUserPool
  readonly onContinue: () => void
}

interface PageStory {
  /** Of its pool, and of what is kept in the browser. */
  readonly name: string
  /** Who has signed up already. */
  readonly users?: readonly UserSeed[]
  readonly client?: Omit<EmulatorClient, 'clientId'>
  /** Whom the page is for. */
  readonly about: string
  /** What of it a reader may copy. */
  readonly source: { readonly code: string }
  /** What a visitor has to know to try it. */
  readonly hint?: ReactNode
}

interface Rendered {
  readonly loaded: Record<string, unknown>
}

/** All that the stories of a whole page have in common: its pool, the inbox beside it, its docs. */
export function pageStory(Page: ComponentType<PageProps>, { name, users, client, about, source, hint }: PageStory) {
  return {
    loaders: [
      async ({ parameters }: { readonly parameters: Record<string, unknown> }) => {
        if (parameters.fresh) forgetDemo(name)
        return { demo: await createDemo(name, users, client) }
      },
    ],
    parameters: {
      layout: 'fullscreen' as const,
      controls: { disable: true },
      docs: { page: PageDocs, description: { component: about }, source },
    },
    render: (_: unknown, { loaded }: Rendered) => (
      <Stage demo={loaded.demo as Demo} hint={hint}>
        {({ userPool, startOver }) => <Page userPool={userPool} onContinue={startOver} />}
      </Stage>
    ),
    args: {} as never,
  }
}

/** For a test: nothing is left in the browser of whoever tried the page before. */
export const fresh = { parameters: { fresh: true } }
