import { afterEach as checkA11y } from '@storybook/addon-a11y/preview'

/** Waits until no colour is on its way to another. */
async function settled(): Promise<void> {
  const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
  await Promise.allSettled(transitions.map(({ finished }) => finished))
}

/** What of axe depends on colours. */
const COLORS = ['color-contrast', 'link-in-text-block']

/**
 * Runs axe's rules about colours a second time, in the scheme that the story was not shown in. In tests only: a visitor
 * would see it flash.
 */
export const checkOtherScheme: typeof checkA11y = async (context) => {
  if (import.meta.env.VITEST_STORYBOOK !== 'false') return
  const { dataset } = document.documentElement
  const shown = dataset.theme
  dataset.theme = shown === 'dark' ? 'light' : 'dark'
  // Styles are read once, so that what eases over has begun to.
  document.documentElement.getBoundingClientRect()
  await settled()
  try {
    const { parameters } = context
    const options = { runOnly: { type: 'rule', values: COLORS } }
    await checkA11y({ ...context, parameters: { ...parameters, a11y: { ...(parameters.a11y as object), options } } })
  } finally {
    dataset.theme = shown
  }
}
