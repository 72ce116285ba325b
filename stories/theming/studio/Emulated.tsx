import { useEffect, useState, type ReactNode } from 'react'
import type { Demo } from '../../support/demo.js'

/** A page whose user pool answers as long as the page is there. */
export function Emulated({
  demo: given,
  children,
}: {
  readonly demo: Demo
  readonly children: (demo: Demo) => ReactNode
}) {
  const [demo] = useState(given)
  const { emulated } = demo
  useEffect(() => emulated?.start(), [emulated])
  return children(demo)
}
