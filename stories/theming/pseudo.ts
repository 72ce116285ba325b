import css from '../../src/styles/styles.css?inline'

/** Lets attributes stand for what a pointer or a keyboard does: `data-hover`, `data-active`, `data-focus`. */
export function pseudoCss(): string {
  return css
    .replaceAll(':hover', '[data-hover]')
    .replaceAll(':active', '[data-active]')
    .replaceAll(':focus-visible', '[data-focus]')
}
