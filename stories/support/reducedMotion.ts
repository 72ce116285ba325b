const REDUCE = /\(\s*prefers-reduced-motion(:\s*reduce)?\s*\)/g
const NO_PREFERENCE = /\(\s*prefers-reduced-motion:\s*no-preference\s*\)/g

/** Every media rule of the page's own style sheets, in layers and other rules, too. */
function* mediaRules(rules: Iterable<CSSRule>): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule
    if ('cssRules' in rule) yield* mediaRules(rule.cssRules as CSSRuleList)
  }
}

/**
 * Makes the page's style sheets behave as if the person had asked for less motion, which no page can ask of a browser:
 * each media query for it is made to hold, until the function that this returns is called.
 */
export function reduceMotion(): () => void {
  const changed: (() => void)[] = []
  for (const sheet of [...document.styleSheets]) {
    if (sheet.href && new URL(sheet.href).origin !== location.origin) continue
    for (const { media } of mediaRules(sheet.cssRules)) {
      const before = media.mediaText
      const after = before.replace(REDUCE, '(min-width: 0px)').replace(NO_PREFERENCE, '(max-width: 0px)')
      if (after === before) continue
      media.mediaText = after
      changed.push(() => (media.mediaText = before))
    }
  }
  return () => changed.forEach((restore) => restore())
}
