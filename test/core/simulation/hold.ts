import { fc } from '../../support/fc.js'
import { tell, type Story } from './run.js'
import { stories, type Weights } from './stories.js'

/** Tells `runs` stories of such steps, or `SIMULATION_RUNS`. @throws Error with the shrunk story where an invariant broke */
export async function hold(runs: number, weights: Weights, more?: Partial<Story>, minLength?: number): Promise<void> {
  const { SIMULATION_RUNS } = process.env
  await fc.assert(fc.asyncProperty(stories(weights, more, minLength), tell), {
    numRuns: Number(SIMULATION_RUNS ?? runs),
  })
}
