/** The members that are given: undefined is "not given". */
export function defined<T extends object>(from: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(from ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>
}
