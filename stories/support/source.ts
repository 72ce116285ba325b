/** The parts of the package by their files, as a reader imports them. */
const ENTRIES: Readonly<Record<string, string>> = {
  'index.js': '',
  'styles/styles.css': '/styles.css',
  'transports/amplify.js': '/transports/amplify',
  'transports/awsSdk.js': '/transports/aws-sdk',
  'transports/forgotPassword.js': '/transports/forgot-password',
}

/** The source of a story's file as a reader would write it in an app, for its docs. */
export function shownAs(raw: string): { readonly code: string; readonly language: 'tsx' } {
  const code = raw.replace(/'[./]+src\/([^']+)'/g, (_, file: string) => {
    if (ENTRIES[file] === undefined)
      throw new Error(`ENTRIES in stories/support/source.ts does not say what ${file} is.`)
    return `'react-cognito-resend-code${ENTRIES[file]}'`
  })
  return { code, language: 'tsx' }
}

/** The JSX that a story's file renders by that name, for its docs: Storybook's own has no functions and no `ResendCode`. */
export function renderedBy(raw: string, name: string): string {
  const [, story = ''] = raw.split(`name: '${name}'`)
  const [, jsx = ''] = /render: \(args\) => \(\n([^]*?)\n {2}\),\n/.exec(story) ?? []
  return jsx.replace(/^ {4}/gm, '').replaceAll('{...args}', 'username="ada"')
}
