import type { ResendCodeLabelOptions } from '../locales/labels.js'
import { defined } from './defined.js'

type Layer = ResendCodeLabelOptions | undefined

/** The nearer words over the farther, one by one, those of the help too; undefined is "not given". */
export function mergeLabels(far: Layer, near: Layer): Layer {
  if (!far || !near) return near ?? far
  return { ...far, ...defined(near), help: { ...far.help, ...defined(near.help) } }
}
