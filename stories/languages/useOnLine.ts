import { useLayoutEffect } from 'react'

/** While it is mounted, the browser says that it is online, or that it is not; then again what it said before. */
export function useOnLine(onLine: boolean): void {
  useLayoutEffect(() => {
    const before = Object.getOwnPropertyDescriptor(navigator, 'onLine')
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => onLine })
    return () => {
      if (before) Object.defineProperty(navigator, 'onLine', before)
      else Reflect.deleteProperty(navigator, 'onLine')
    }
  }, [onLine])
}
