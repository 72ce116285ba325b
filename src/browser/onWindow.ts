/** Listens on the window until the returned function is called; in vain where there is none, or nothing to hear (servers, React Native). */
export function onWindow<Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
  capture?: boolean,
): () => void {
  const page = globalThis.window as Partial<Window> | undefined
  page?.addEventListener?.(type, listener, capture)
  return () => page?.removeEventListener?.(type, listener, capture)
}
