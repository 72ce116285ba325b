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

/** What apps can import by name, the parts of `ResendCode` among it. */
const importable = new Set(
  ENTRIES.flatMap(exportsOf)
    .map(meant)
    .flatMap((symbol) => [symbol, ...(symbol.flags & ts.SymbolFlags.Module ? membersOf(symbol) : [])]),
)

/** The types that a declaration names, those within functions left out. */
function namesIn(node: ts.Node): ts.Symbol[] {
  const name = ts.isTypeReferenceNode(node)
    ? node.typeName
    : ts.isExpressionWithTypeArguments(node) && ts.isHeritageClause(node.parent)
      ? node.expression
      : undefined
  const symbol = name && checker.getSymbolAtLocation(name)
  const within: ts.Symbol[] = []
  node.forEachChild((child) => {
    if (!ts.isBlock(child)) within.push(...namesIn(child))
  })
  return symbol ? [meant(symbol), ...within] : within
}

/** Whether a file of ours hands it to others; what it keeps to itself is written out where it is used. */
const isShared = ({ declarations = [] }: ts.Symbol) =>
  declarations.some(
    (each) =>
      each.getSourceFile().fileName.startsWith(here('src')) &&
      ts.getCombinedModifierFlags(each) & ts.ModifierFlags.Export,
  )

test('each type that an export names can be imported, too', () => {
  const unnamed = [...importable].flatMap((symbol) =>
    (symbol.declarations ?? [])
      .flatMap(namesIn)
      .filter((name) => isShared(name) && !importable.has(name))
      .map(({ name }) => `${symbol.name}: ${name}`),
  )
  expect([...new Set(unnamed)]).toEqual([])
})
