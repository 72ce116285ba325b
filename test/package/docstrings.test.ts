import ts from 'typescript'
import { expect, test } from 'vitest'
import { entries } from '../../build/entries.js'
import { here, manifest } from '../support/package.js'

const ENTRIES = Object.values(entries(manifest.exports))

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(here('tsconfig.build.json'), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  here('.'),
)
const program = ts.createProgram(ENTRIES.map(here), options)
const checker = program.getTypeChecker()

function exportsOf(entry: string): ts.Symbol[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(here(entry))!)
  return checker.getExportsOfModule(module!)
}

const meant = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)

/** Whether a symbol has a docstring of words, not of a default alone; a namespace and what tells a union's members apart need none. */
function isDocumented(symbol: ts.Symbol): boolean {
  if (symbol.flags & ts.SymbolFlags.Module) return true
  if (symbol.flags & ts.SymbolFlags.Property && checker.getTypeOfSymbol(symbol).isStringLiteral()) return true
  const words = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim()
  return words !== '' || symbol.getJsDocTags(checker).some(({ name }) => name === 'inheritDoc')
}

/** The members that an interface, a class or a namespace declares itself, in our source. */
function membersOf(symbol: ts.Symbol): ts.Symbol[] {
  if (symbol.flags & ts.SymbolFlags.Module) return checker.getExportsOfModule(symbol).map(meant)
  if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class))) return []
  return [...(symbol.members?.values() ?? [])].filter(
    ({ flags, declarations }) =>
      flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor) &&
      !declarations?.some(
        (each) => ts.getCombinedModifierFlags(each) & ts.ModifierFlags.Private || isPrivateName(each),
      ),
  )
}

const isPrivateName = (node: ts.Declaration) => {
  const name = ts.getNameOfDeclaration(node)
  return name !== undefined && ts.isPrivateIdentifier(name)
}

test.each(ENTRIES)('each export of %s, and each of its members, says what it is', (entry) => {
  const undocumented = exportsOf(entry)
    .map(meant)
    .flatMap((symbol) => [
      ...(isDocumented(symbol) ? [] : [symbol.name]),
      ...membersOf(symbol)
        .filter((member) => !isDocumented(member))
        .map((member) => `${symbol.name}.${member.name}`),
    ])
  expect(undocumented).toEqual([])
})
