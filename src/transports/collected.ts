import { quietly } from '../core/quietly.js'

/** User context data from what AWS's script for threat protection collects, where a page has it; its failure stops no resend. */
export function collected(read: () => unknown): { encodedData: string } | undefined {
  const encodedData = quietly(read)
  return typeof encodedData === 'string' ? { encodedData } : undefined
}
