import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { buildStorybook } from '../support/storybook.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built Storybook. */
    readonly storybook: string
  }
}

/** Builds the Storybook once, for all browsers. */
export default function provideStorybook(project: TestProject): () => void {
  const folder = buildStorybook()
  project.provide('storybook', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
