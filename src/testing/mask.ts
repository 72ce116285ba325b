/** How a destination is shown: `j***@e***`. The service's star counts vary; nothing may depend on them. */
export function maskEmail(address: string): string {
  const [name = '', domain = ''] = address.split('@')
  return `${firstCharacter(name)}***@${firstCharacter(domain)}***`
}

/** How a phone number is shown: `+*******8884`, the last four digits and one star for each other. */
export function maskPhone(number: string): string {
  const digits = number.replace(/\D/g, '')
  return `+${'*'.repeat(Math.max(digits.length - 4, 0))}${digits.slice(-4)}`
}

/** A mask for a user that does not exist: always the same for one name, and not made from what the name looks like. */
export function simulatedMask(name: string, medium: 'EMAIL' | 'SMS'): string {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0
  if (medium === 'SMS') return `+*******${String(hash % 10_000).padStart(4, '0')}`
  const letter = (value: number) => String.fromCharCode(97 + (value % 26))
  return `${letter(hash)}***@${letter(hash >>> 8)}***`
}

function firstCharacter(text: string): string {
  return [...text][0] ?? ''
}
