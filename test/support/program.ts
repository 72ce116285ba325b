import ts from 'typescript'

/** A TypeScript program of files that are not on the disk, by path, beside those that are. */
export function programOf(files: Readonly<Record<string, string>>, options: ts.CompilerOptions): ts.Program {
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name in files || disk.fileExists(name),
    readFile: (name) => files[name] ?? disk.readFile(name),
    getSourceFile: (name, version, ...rest) =>
      files[name] === undefined
        ? disk.getSourceFile(name, version, ...rest)
        : ts.createSourceFile(name, files[name], version),
  }
  return ts.createProgram(Object.keys(files), options, host)
}
