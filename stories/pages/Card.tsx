import { useEffect, useRef, type ReactNode } from 'react'
import './page.css'

interface CardProps {
  readonly title: string
  /** Whether the card replaces another: then the focus goes to its title, for it left with the other. */
  readonly moved?: boolean
  readonly children: ReactNode
}

/** One step of the page. */
export function Card({ title, moved = false, children }: CardProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moved) heading.current?.focus()
  }, [moved])
  return (
    <main className="card">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}
