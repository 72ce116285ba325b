// npm makes no package of a git dependency by `prepack`, only by `prepare`, which it also runs after each `npm ci` in a
// clone, where nobody has asked for a build.
import { spawnSync } from 'node:child_process'

const here = process.cwd()
const isAsDependency = !(process.env.INIT_CWD ?? here).startsWith(here)
if (isAsDependency) process.exit(spawnSync('npm run build', { stdio: 'inherit', shell: true }).status ?? 1)
