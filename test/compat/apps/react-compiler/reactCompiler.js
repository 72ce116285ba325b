import { basename } from 'node:path'
import { transformAsync } from '@babel/core'
import compiler from 'babel-plugin-react-compiler'

/**
 * Compiles by React Compiler the components and hooks of a file. Throws where it opts out of it.
 *
 * @returns the code with its source map, the names of what was compiled, and what the compiler left as it is, and why
 */
export async function compile(code, filename) {
  if (/['"]use no (memo|forget)['"]/.test(code)) throw new Error(`${filename} opts out of React Compiler.`)
  const compiled = []
  const skipped = new Set()
  const options = {
    compilationMode: 'infer',
    panicThreshold: 'none',
    // By default it leaves out node_modules.
    sources: () => true,
    logger: {
      logEvent(_, { kind, fnName, reason, detail, data }) {
        if (kind === 'CompileSuccess') compiled.push(fnName)
        else skipped.add(`${basename(filename).split('.')[0]}: ${reason ?? detail?.reason ?? data}`)
      },
    },
  }
  const plugins = [...(/\.tsx?$/.test(filename) ? ['typescript'] : []), ...(filename.endsWith('x') ? ['jsx'] : [])]
  const result = await transformAsync(code, {
    filename,
    babelrc: false,
    configFile: false,
    sourceMaps: true,
    parserOpts: { plugins },
    plugins: [[compiler, options]],
  })
  return { code: result.code, map: result.map, compiled, skipped: [...skipped] }
}

/** Has Vite compile the files that match, and tells of each what `compile` tells. */
export function reactCompiler(files, onCompiled = () => {}) {
  return {
    name: 'react-compiler',
    enforce: 'pre',
    async transform(code, id) {
      const [filename] = id.split('?')
      if (!files.test(filename)) return
      const { code: output, map, ...told } = await compile(code, filename)
      onCompiled(told)
      return { code: output, map }
    },
  }
}
