/** 128 random bits as 32 hex digits. Where there is no Web Crypto they only have to differ, not to be secret. */
export function randomHex(): string {
  const bytes = new Uint8Array(16).map(() => Math.random() * 256)
  const { crypto } = globalThis as { readonly crypto?: Pick<Crypto, 'getRandomValues'> }
  crypto?.getRandomValues(bytes)
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
