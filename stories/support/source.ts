/** The source of a story's file as a reader would write it in an app, for its docs. */
export function shownAs(raw: string): { readonly code: string; readonly language: 'tsx' } {
  return { code: raw.replace(/'[./]+src\/index\.js'/g, "'react-cognito-resend-code'"), language: 'tsx' }
}
