/** More than a request takes from a tap to the emulator, and its reply back to the page: in Node about 30. */
const PROMISES = 100

/**
 * Lets what is under way come as far as it can without time. A message is what no fake timers stop; where there is none,
 * as in Jest's jsdom, promises must do.
 */
export async function settle(): Promise<void> {
  for (let settled = 0; settled < PROMISES; settled++) await Promise.resolve()
  if (typeof MessageChannel === 'undefined') return
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      // An open port would keep Node from ending.
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
