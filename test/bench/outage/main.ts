import { defaultPolicy } from '../../../src/core/paced.js'
import { crowds, recover, type Outage, type Recovery } from './outage.js'
import { byPolicy, fixed, ladder, retryThreeTimes, type Pacing } from './pacing.js'

const COLUMNS: readonly (readonly [head: string, cell: (recovery: Recovery) => string])[] = [
  ['attempts per code', (r) => r.attemptsPerCode.toFixed(1)],
  ['peak, requests/s', (r) => String(r.peak)],
  ['half served, min', (r) => (r.half / 60).toFixed(1)],
  ['99 % served, min', (r) => (r.drained / 60).toFixed(1)],
  ['quota used', (r) => `${Math.round(r.used * 100)} %`],
  ['got a code', (r) => r.delivered.toLocaleString('en')],
]

function table(pacings: readonly Pacing[], outage: Outage): string {
  const rows = pacings.map((pacing) => {
    const recovery = recover(pacing, outage)
    return [recovery.name, ...COLUMNS.map(([, cell]) => cell(recovery))]
  })
  const heads = ['pacing', ...COLUMNS.map(([head]) => head)]
  const width = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i ? cell.padStart(width[i]!) : cell.padEnd(width[i]!))).join(' | ')} |`
  const rule = `| ${width.map((w, i) => (i ? `${'-'.repeat(w - 1)}:` : '-'.repeat(w))).join(' | ')} |`
  return [line(heads), rule, ...rows.map(line)].join('\n')
}

/** The candidates for the default: where it begins, how it grows, how much each step is spread, where it ends. */
function grid(): Pacing[] {
  const begins = [
    { least: 1, most: 5 },
    { least: 5, most: 15 },
    { least: 15, most: 45 },
  ]
  const steps = [1.5, 2, 3].flatMap((growth) => [0, 0.25, 0.5].map((spread) => ({ growth, spread })))
  const ends = [60, 120, 300]
  return [
    ...begins.flatMap((begin) => steps.map((step) => ladder({ ...begin, ...step, end: 120 }))),
    ...ends.map((end) => ladder({ least: 5, most: 15, growth: 2, spread: 0.25, end })),
  ]
}

/** Prints what each pacing makes of an outage's end. */
export function main(args: readonly string[]): void {
  const option = (name: string, otherwise: number) => {
    const at = args.indexOf(`--${name}`)
    const value = at < 0 ? otherwise : Number(args[at + 1])
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`--${name} takes a whole number from 1 up`)
    return value
  }
  const common = { people: option('people', 100_000), perSecond: option('quota', 50), seed: option('seed', 1) }
  const { people, perSecond, seed } = common
  console.log(
    `${people.toLocaleString('en')} people wait when the service is back, which serves ${perSecond} requests a second (seed ${seed}).`,
  )
  console.log(`The quota alone takes ${(people / perSecond / 60).toFixed(1)} minutes for all of them.\n`)
  const pacings = [
    byPolicy('defaultPolicy', defaultPolicy),
    ladder({ least: 5, most: 15, growth: 2, spread: 0, end: 120 }),
    fixed(30),
    retryThreeTimes,
  ]
  for (const crowd of Object.keys(crowds) as (keyof typeof crowds)[]) {
    console.log(`A crowd that is ${crowd}:\n\n${table(pacings, { ...common, crowd })}\n`)
    if (args.includes('--grid')) console.log(`${table(grid(), { ...common, crowd })}\n`)
  }
  if (!args.includes('--grid')) console.log('With --grid: every candidate for the default.')
}
