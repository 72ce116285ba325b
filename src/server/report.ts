import { ResendCodeError } from '../core/error.js'
import { Misuse } from './Misuse.js'
import type { HandlerStep, ResendHandlerOptions } from './options.js'
import { Refusal } from './Refusal.js'

/** Tells the team what it has to mend. */
export type Report = (error: unknown, step: HandlerStep) => void

/** What the handler does with what it learns of errors. What the team's own function throws changes no answer. */
export function createReport({ onError }: Pick<ResendHandlerOptions, 'onError'>): Report {
  const tell = async (error: unknown, step: HandlerStep) => {
    if (onError) await onError(error, step)
    else console.error(lineFor(error, step))
  }
  // The answer must not depend on a log.
  return (error, step) => void tell(error, step).catch(() => undefined)
}

/** Our own words name no user; those of another's error may. */
function lineFor(error: unknown, step: HandlerStep): string {
  if (error instanceof ResendCodeError || error instanceof Misuse) return error.message
  const name = error instanceof Error ? error.name : typeof error
  return `react-cognito-resend-code: ${step} failed with "${name.slice(0, 40)}", so createResendHandler sent nothing. Give onError: (error, step) => { … } to see all of it.`
}

/** The answer where the app failed: who asked can't mend it. */
export const handlerFailed = (error: unknown) =>
  new Refusal('handler-failed', error instanceof Misuse ? { kind: 'misconfigured', audience: 'developer' } : {})

/** Runs one of the app's functions; whatever goes wrong in it is told to the team and to nobody else. */
export async function runStep<T>(report: Report, step: HandlerStep, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refusal) throw error
    report(error, step)
    throw handlerFailed(error)
  }
}
