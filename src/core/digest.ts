const PRIMES: number[] = []
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime)) PRIMES.push(n)

const fraction = (x: number) => ((x % 1) * 2 ** 32) | 0
const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n))

/** The bytes of a string in UTF-8; a lone surrogate as U+FFFD, as `TextEncoder` has it. */
function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
  return Array.from(escaped.matchAll(/%(..)|./g), ([char, hex]) => (hex ? parseInt(hex, 16) : char.charCodeAt(0)))
}

/**
 * The first 128 bits of SHA-256 (FIPS 180-4), as 32 hex digits. Synchronous, because a tap must know at once whether
 * it may send, and Web Crypto only answers later.
 */
export function digest(text: string): string {
  const bytes = utf8(text)
  const bits = bytes.length * 8
  bytes.push(0x80)
  while (bytes.length % 64 !== 56) bytes.push(0)
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) & 0xff)

  const state = PRIMES.slice(0, 8).map((prime) => fraction(prime ** 0.5))
  const keys = PRIMES.map((prime) => fraction(prime ** (1 / 3)))
  for (let start = 0; start < bytes.length; start += 64) {
    const w: number[] = []
    const h = [...state]
    for (let i = 0; i < 64; i++) {
      const at = (n: number) => w[n] ?? 0
      const reg = (n: number) => h[n] ?? 0
      const byte = (n: number) => bytes[start + i * 4 + n] ?? 0
      const small = (x: number, a: number, b: number, c: number) => rotate(x, a) ^ rotate(x, b) ^ (x >>> c)
      w[i] =
        i < 16
          ? (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3)
          : (at(i - 16) + small(at(i - 15), 7, 18, 3) + at(i - 7) + small(at(i - 2), 17, 19, 10)) | 0
      const e = reg(4)
      const a = reg(0)
      const t1 =
        reg(7) +
        (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
        ((e & reg(5)) ^ (~e & reg(6))) +
        (keys[i] ?? 0) +
        at(i)
      const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & reg(1)) ^ (a & reg(2)) ^ (reg(1) & reg(2)))
      h.unshift((t1 + t2) | 0)
      h[4] = (reg(4) + t1) | 0
      h.length = 8
    }
    h.forEach((value, i) => (state[i] = ((state[i] ?? 0) + value) | 0))
  }
  return state
    .slice(0, 4)
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('')
}
