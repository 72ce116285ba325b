import { Description, Primary, Title } from '@storybook/addon-docs/blocks'

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
