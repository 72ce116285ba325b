import { problem } from './problem.js'

/** What an option must be. */
export interface Rule {
  /** Such as `a string`. */
  readonly wanted: string
  readonly holds: (value: unknown) => boolean
  readonly required?: true
}

/** A rule for each option that there is. */
export type Rules<Options> = Readonly<Record<keyof Options, Rule>>

const isObject = (value: unknown) => typeof value === 'object' && value !== null

export const text: Rule = {
  wanted: 'a string that is not empty',
  holds: (value) => typeof value === 'string' && !!value,
}
export const bool: Rule = { wanted: 'true or false', holds: (value) => typeof value === 'boolean' }
export const callable: Rule = { wanted: 'a function', holds: (value) => typeof value === 'function' }
export const object: Rule = { wanted: 'an object', holds: isObject }
export const list: Rule = { wanted: 'an array', holds: Array.isArray }
export const count: Rule = { wanted: 'a number from 0', holds: (value) => typeof value === 'number' && value >= 0 }

/** One of a few words. */
export const oneOf = (...words: readonly string[]): Rule => ({
  wanted: words.map((word) => `'${word}'`).join(' or '),
  holds: (value) => words.includes(value as string),
})

/** A list of those. */
export const listOf = ({ wanted, holds }: Rule): Rule => ({
  wanted: `an array of ${wanted}`,
  holds: (value) => Array.isArray(value) && value.every(holds),
})

/** An object that has these functions. */
export const withFunctions = (wanted: string, ...names: readonly string[]): Rule => ({
  wanted,
  holds: (value) =>
    isObject(value) && names.every((name) => typeof (value as Record<string, unknown>)[name] === 'function'),
})

/** Throws where an option is unknown, missing or not what it must be; one that is undefined is not given. */
export function checkOptions(where: string, options: object, rules: Readonly<Record<string, Rule>>): void {
  if (!isObject(options))
    throw problem(`${where} was given ${show(options)}.`, 'It reads options by name.', 'Give an object.')
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(rules, name))
  if (unknown !== undefined) {
    const remedy = `Give one of: ${Object.keys(rules).join(', ')}.`
    throw problem(`${where} was given \`${unknown}\`.`, 'There is no such option, so it would change nothing.', remedy)
  }
  for (const [name, { wanted, holds, required }] of Object.entries(rules)) {
    const value = (options as Readonly<Record<string, unknown>>)[name]
    if (value === undefined ? !required : holds(value)) continue
    throw problem(
      `${where} was given ${show(value)} as \`${name}\`.`,
      'It can do nothing with that.',
      `Give ${wanted}.`,
    )
  }
}

function show(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  return (typeof value === 'object' && value) || typeof value === 'function' ? typeof value : String(value)
}
