import type { ResendCodeLabelOptions } from '../locales/labels.js'

type Layer = ResendCodeLabelOptions | undefined

/** The nearer words over the farther, one by one, those of the help too; undefined is "not given". */
export function mergeLabels(far: Layer, near: Layer): Layer {
  if (!far || !near) return near ?? far
  return { ...far, ...defined(near), help: { ...far.help, ...defined(near.help) } }
}

function defined<T extends object>(layer: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(layer ?? {}).filter(([, words]) => words !== undefined)) as Partial<T>
}
