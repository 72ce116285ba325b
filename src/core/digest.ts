/** The first 32 bits of a number's fraction. */
const fraction = (x: number) => ((x % 1) * 2 ** 32) | 0
const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n))

const primes: number[] = []
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n)
const keys = primes.map((prime) => fraction(prime ** (1 / 3)))
const start = primes.slice(0, 8).map((prime) => fraction(prime ** 0.5))

/** The bytes of a string in UTF-8; a lone surrogate as U+FFFD, as `TextEncoder` has it, which not every test has. */
function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
  return (escaped.match(/%..|./g) ?? []).map((char) => (char[1] ? parseInt(char.slice(1), 16) : char.charCodeAt(0)))
}

/**
 * The first 128 bits of SHA-256 (FIPS 180-4), as 32 hex digits. Synchronous, because a tap must know at once whether
 * it may send, and Web Crypto only answers later.
 */
export function digest(text: string): string {
  const bytes = utf8(text)
  const words: number[] = []
  ;[...bytes, 0x80].forEach((byte, i) => (words[i >> 2]! |= byte << (24 - (i % 4) * 8)))
  const length = (((bytes.length + 8) >> 6) + 1) * 16
  words[length - 1] = bytes.length * 8

  let state = start
  for (let block = 0; block < length; block += 16) {
    const w: number[] = []
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const small = (back: number, n: number, m: number, shift: number) =>
        rotate(w[i - back]!, n) ^ rotate(w[i - back]!, m) ^ (w[i - back]! >>> shift)
      w[i] = i < 16 ? words[block + i]! | 0 : (w[i - 16]! + small(15, 7, 18, 3) + w[i - 7]! + small(2, 17, 19, 10)) | 0
      const t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + keys[i]! + w[i]!
      const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
      ;[a, b, c, d, e, f, g, h] = [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g]
    }
    const worked = [a, b, c, d, e, f, g, h]
    state = state.map((word, i) => (word + worked[i]!) | 0)
  }
  return state
    .slice(0, 4)
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('')
}
