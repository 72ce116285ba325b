import { ArgTypes, Description, Primary, Stories, Title } from '@storybook/addon-docs/blocks'

/** The docs of a file of stories: what it is for, then each story. */
export function StoriesDocs() {
  return (
    <>
      <Title />
      <Description />
      <Stories title={<></>} />
    </>
  )
}

/** The same for a component of the package, with all that it takes at the end. */
export function ComponentDocs() {
  return (
    <>
      <StoriesDocs />
      <h2>Properties</h2>
      <ArgTypes sort="requiredFirst" />
    </>
  )
}

/** The docs of a whole page: it stands there once, for its inbox and its browser storage are one. */
export function PageDocs() {
  return (
    <>
      <Title />
      <Description />
      <Primary />
    </>
  )
}
