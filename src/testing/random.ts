/** A number in `[0, below)`, evenly spread. */
function randomBelow(below: number): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1))
  return Math.floor((value / 2 ** 32) * below)
}

/** Six digits that differ from `previous`: an old code must never be right by chance. */
export function sixDigits(previous: string | undefined): string {
  for (;;) {
    const code = String(randomBelow(1_000_000)).padStart(6, '0')
    if (code !== previous) return code
  }
}

/** A random UUID. `crypto.randomUUID` is missing on plain-http pages other than localhost. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
