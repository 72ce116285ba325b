import { cloneElement, type ComponentPropsWithRef, type ReactElement } from 'react'

type Handler = (event: unknown) => void
type Props = Record<string, unknown> & ComponentPropsWithRef<'button'>

const both =
  (first: Handler, second: Handler): Handler =>
  (event) => {
    first(event)
    second(event)
  }

/** Stands in for `Slot` of @radix-ui/react-slot: gives its props to its one child, whose own win. */
export function Slot({ children, ...slot }: ComponentPropsWithRef<'button'>) {
  const child = children as ReactElement<Props>
  const own = child.props
  const handlers = Object.entries(slot)
    .filter(([name, handler]) => /^on[A-Z]/.test(name) && handler && own[name])
    .map(([name, handler]) => [name, both(own[name] as Handler, handler as Handler)])
  return cloneElement(child, {
    ...slot,
    ...own,
    ...Object.fromEntries(handlers),
    className: [slot.className, own.className].filter(Boolean).join(' '),
    style: { ...slot.style, ...own.style },
  })
}
