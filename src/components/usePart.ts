import { createElement, type ComponentPropsWithoutRef, type CSSProperties, type ReactElement, type Ref } from 'react'
import { defined } from '../react/defined.js'
import { marks, type ResendCodePart, type ResendCodeState } from './anatomy.js'

type Tag = 'div' | 'button' | 'span' | 'p'

/**
 * What a part renders with: native props with `ref` and `data-*`, to spread on an element of one's own. Without the
 * old `color` attribute, for design systems have a `color` of their own.
 */
export type RenderProps<T extends Tag> = Omit<ComponentPropsWithoutRef<T>, 'color'> & {
  readonly ref: Ref<HTMLElementTagNameMap[T]>
}

/** What every part takes: native props, and looks that may depend on the state. */
export type PartProps<T extends Tag> = Omit<ComponentPropsWithoutRef<T>, 'className' | 'style'> & {
  /** A class, or a function of the state that gives one. */
  className?: string | ((state: ResendCodeState) => string | undefined) | undefined
  /** A style, or a function of the state that gives one. */
  style?: CSSProperties | ((state: ResendCodeState) => CSSProperties | undefined) | undefined
  /** Renders an element of your own: spread the props on it, `ref` and `data-*` included. */
  render?: ((props: RenderProps<T>, state: ResendCodeState) => ReactElement) | undefined
}

type OwnProps<T extends Tag> = ComponentPropsWithoutRef<T> & { readonly [data: `data-${string}`]: string | undefined }

/**
 * The element of a part: what the part says, then what the page gives, and always its data attributes. Null while the
 * part has nothing to say. It keeps nothing, and is a hook for React Compiler, which hands a ref to no other function.
 */
export function usePart<T extends Tag>(
  tag: T,
  part: ResendCodePart,
  state: ResendCodeState,
  own: OwnProps<T> | null | false,
  { className, style, render, ...given }: PartProps<T>,
  ref: Ref<HTMLElementTagNameMap[T]>,
): ReactElement | null {
  if (!own) return null
  const props = {
    ...own,
    ...defined(given),
    ref,
    className: typeof className === 'function' ? className(state) : className,
    style: typeof style === 'function' ? style(state) : style,
    ...marks(part, state.status),
  }
  return render ? render(props as unknown as RenderProps<T>, state) : createElement(tag, props)
}
