import { parameters } from '@storybook/react/entry-preview-argtypes'
import type { StrictArgTypes } from 'storybook/internal/types'

/** What TypeDoc and editors read as a link, as the word that it shows. */
const LINK = /\{@link\s+([^\s}|]+)(?:[\s|]+([^}]+))?\}/g

const withoutLinks = (text: string) =>
  text.replace(LINK, (_, target: string, label?: string) => label ?? `\`${target}\``)

/** A type's name in words: `ResendCodeSettings` is shown in capitals. */
const inWords = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')

/** A default that is a value stands in its column; one that is said in words stands in the description. */
const isValue = (text: string) => !/\s/.test(text)

interface Docgen {
  readonly __docgenInfo?: { readonly props?: Readonly<Record<string, { readonly parent?: { readonly name: string } }>> }
}

/** Where Storybook's own control is a JSON of what is none. */
const CONTROLS: Readonly<Record<string, StrictArgTypes[string]['control']>> = {
  className: { type: 'text' },
  username: { type: 'text' },
  showTriggerMessage: { type: 'boolean' },
  style: { type: 'object' },
  initialDelivery: { type: 'object' },
}

/** What a visitor sets a property with: a text where anything may be shown, nothing where only code can make the value. */
function controlOf(name: string, { type, table }: StrictArgTypes[string]): StrictArgTypes[string]['control'] {
  if (CONTROLS[name]) return CONTROLS[name]
  if (table?.type?.summary === 'ReactNode') return { type: 'text' }
  return /boolean|enum|number|string/.test(type?.name ?? '') ? undefined : false
}

/**
 * The properties of a component as its docstrings have them, in the words of a page: links are plain, defaults are
 * legible, and properties of several types stand under the type's name.
 */
export function extractArgTypes(component: unknown): StrictArgTypes | null {
  const found = parameters.docs.extractArgTypes(component)
  if (!found) return null
  const props = (component as Docgen).__docgenInfo?.props ?? {}
  const types = new Set(Object.values(props).flatMap(({ parent }) => (parent ? [parent.name] : [])))
  return Object.fromEntries(
    Object.entries(found).map(([name, argType]) => {
      const { defaultValue, ...table } = argType.table ?? {}
      const byDefault = defaultValue?.summary?.replace(/^"(.*)"$/, '$1')
      const words = [withoutLinks(argType.description ?? '')]
      if (byDefault && !isValue(byDefault)) words.push(`By default: ${byDefault}.`)
      const category = types.size > 1 && props[name]?.parent?.name
      const control = controlOf(name, argType)
      return [
        name,
        {
          ...argType,
          ...(control !== undefined && { control }),
          description: words.join('\n\n'),
          table: {
            ...table,
            ...(byDefault && isValue(byDefault) && { defaultValue: { summary: byDefault } }),
            ...(category && { category: inWords(category) }),
          },
        },
      ]
    }),
  )
}
