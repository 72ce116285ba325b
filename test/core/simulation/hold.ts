import fc from 'fast-check'
import { tell, type Story } from './run.js'
import { stories, type Weights } from './stories.js'

/**
 * `SIMULATION_SEED` and `SIMULATION_PATH` tell one failure again; `SIMULATION_RUNS` tells more, or fewer, stories. The
 * same stories each time unless `SIMULATION_SEED` is `random`: a change is to blame for what it breaks.
 */
const { SIMULATION_SEED, SIMULATION_PATH, SIMULATION_RUNS } = process.env
const seed = SIMULATION_SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(SIMULATION_SEED ?? 20_261_124)

/** Tells `runs` stories of such steps. @throws Error with the shrunk story and its seed where an invariant broke */
export async function hold(name: string, runs: number, weights: Weights, more?: Partial<Story>): Promise<void> {
  console.log(`${name}: SIMULATION_SEED=${seed}`)
  await fc.assert(fc.asyncProperty(stories(weights, more), tell), {
    seed,
    numRuns: Number(SIMULATION_RUNS ?? runs),
    ...(SIMULATION_PATH === undefined ? {} : { path: SIMULATION_PATH }),
  })
}
