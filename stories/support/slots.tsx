/** The page's own link for someone who mistyped the address: English in a button of any language. */
export const wrongAddress = (
  <a href="#sign-up" lang="en" dir="ltr">
    Wrong address?
  </a>
)
