import { lazy, Suspense, type ComponentProps, type ComponentType } from 'react'

/** A docs page that comes when it is shown: what Storybook draws docs with is larger than all stories. */
export function lazyDocs<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): ComponentType {
  const Page = lazy(async (): Promise<{ default: ComponentType }> => ({ default: (await load())[name] }))
  return function Docs() {
    return (
      <Suspense fallback={null}>
        <Page />
      </Suspense>
    )
  }
}

const Frame = lazy(async () => ({ default: (await import('./DocsFrame.js')).DocsFrame }))

/** What is around every docs page, see DocsFrame.tsx. */
export function DocsFrame(props: ComponentProps<typeof Frame>) {
  return (
    <Suspense fallback={null}>
      <Frame {...props} />
    </Suspense>
  )
}

const pages = () => import('./docsPages.js')

/** What a file of stories is for, then each story. */
export const StoriesDocs = lazyDocs(pages, 'StoriesDocs')

/** The same for a component of the package, with all that it takes at the end. */
export const ComponentDocs = lazyDocs(pages, 'ComponentDocs')

/** The docs of a whole page, which stands there once. */
export const PageDocs = lazyDocs(pages, 'PageDocs')
