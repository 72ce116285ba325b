import type { Clock } from '../core/clock.js'
import { ConnectionLost } from './connectionLost.js'
import type { MetFaults } from './faults.js'
import { isSentByDefault, malformedReply } from './malformed.js'
import { messageOf } from './serviceErrors.js'
import { systemClock } from './systemClock.js'
import { hold, untilAborted } from './waits.js'
import { errorReply } from './wire.js'

/** A reply, and its name in the request log. */
export interface Answer {
  readonly response: Response
  readonly outcome: string
}

/** One request through the faults it meets. */
export interface Exchange {
  readonly perform: () => Promise<Answer>
  readonly met: MetFaults
  readonly clock: Clock
  readonly signal: AbortSignal | undefined
  /** Notes what came of it. */
  readonly close: (outcome: string) => void
}

/** Performs the operation, or not, and answers as the faults demand. */
export async function exchange({ perform, met, clock, signal, close }: Exchange): Promise<Response> {
  const answer = await answerWith(met.fault, perform)
  if (answer === 'no-answer') {
    close('no-answer')
    return untilAborted(signal)
  }
  try {
    for (const { ms, timer } of met.latency) await hold(ms, timer === 'real' ? systemClock : clock, signal)
  } catch (error) {
    close('aborted')
    throw error
  }
  if (answer === 'lost-reply') {
    close('lost-reply')
    throw new ConnectionLost()
  }
  close(answer.outcome)
  return answer.response
}

async function answerWith(
  fault: MetFaults['fault'],
  perform: () => Promise<Answer>,
): Promise<Answer | 'no-answer' | 'lost-reply'> {
  if (!fault) return perform()
  const sent = fault.sent ?? (fault.type === 'malformed-reply' && isSentByDefault(fault))
  const real = sent ? await perform() : undefined
  switch (fault.type) {
    case 'no-answer':
    case 'lost-reply':
      return fault.type
    case 'malformed-reply':
      return { response: await malformedReply(fault, real?.response), outcome: 'malformed-reply' }
    case 'error': {
      const { name, message = messageOf(name) } = fault
      return { response: errorReply(name, message, fault), outcome: name }
    }
  }
}
