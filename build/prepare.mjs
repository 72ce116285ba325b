// npm makes no package of a git dependency by `prepack`, only by `prepare`, which it also runs after each `npm ci` in a
// clone, where nobody has asked for a build.
import { spawnSync } from 'node:child_process'
import { isAbsolute, relative, sep } from 'node:path'

const here = process.cwd()
const way = relative(here, process.env.INIT_CWD ?? here)
// Absolute where it leads to another drive.
const isAsDependency = way.split(sep)[0] === '..' || isAbsolute(way)
if (isAsDependency) process.exit(spawnSync('npm run build', { stdio: 'inherit', shell: true }).status ?? 1)
