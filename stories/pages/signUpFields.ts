/** How a person wants the code. */
export type Medium = 'email' | 'phone'

export const MEDIA = [
  { value: 'email', name: 'By email' },
  { value: 'phone', name: 'By text message' },
] as const

/** What is wrong, by field, or with the form as a whole. */
export interface Problems {
  readonly username?: string
  readonly password?: string
  readonly form?: string
}

/** What was typed. Spaces and dashes in a phone number are for people, and Cognito takes none. */
export function fieldsOf(form: HTMLFormElement): { readonly username: string; readonly password: string } {
  const data = new FormData(form)
  const text = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  }
  return { username: usernameOf(text('username')), password: text('password') }
}

/** An address or number as Cognito takes it. */
export function usernameOf(typed: string): string {
  const username = typed.trim()
  return username.includes('@') ? username : username.replace(/[\s().-]/g, '').replace(/^00/, '+')
}

/** What can be told before anything is sent. */
export function problemsOf(medium: Medium, username: string, password: string): Problems {
  const wrong =
    medium === 'email'
      ? !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(username) && 'Type your email address, such as ada@example.com.'
      : !/^\+\d{8,15}$/.test(username) && 'Begin with + and the country code, such as +1 206 555 0100.'
  return {
    ...(wrong && { username: wrong }),
    ...(password.length < 8 && { password: 'Use at least 8 characters.' }),
  }
}
