import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../src/core/paced.js'
import { Agenda } from './outage/agenda.js'
import { crowds, recover } from './outage/outage.js'
import { byPolicy, fixed, ladder, retryThreeTimes } from './outage/pacing.js'
import { seeded } from './outage/random.js'
import { tokenBucket } from './outage/tokenBucket.js'

// A tenth of the people and of the quota: the same crowd, in a tenth of the time.
const outage = { people: 10_000, perSecond: 5, seed: 1 }
const byDefault = byPolicy('defaultPolicy', defaultPolicy)
const unspread = ladder({ least: 5, most: 15, growth: 2, spread: 0, end: 120 })

describe.each(Object.keys(crowds) as (keyof typeof crowds)[])('a crowd that is %s, after an outage', (crowd) => {
  const ours = recover(byDefault, { ...outage, crowd })

  test('is served without a token of the quota left lying', () => {
    expect(ours.used).toBeGreaterThan(0.98)
    expect(ours.delivered).toBeGreaterThan(0.8 * outage.people)
  })

  test('makes less than two thirds of the requests that a fixed cooldown of 30 s makes, at half its peak', () => {
    const theirs = recover(fixed(30), { ...outage, crowd })
    expect(ours.attemptsPerCode).toBeLessThan((2 / 3) * theirs.attemptsPerCode)
    expect(ours.peak).toBeLessThan(theirs.peak / 2)
    expect(ours.delivered).toBeGreaterThan(theirs.delivered)
  })

  test('makes less than a tenth of those that retries make', () => {
    const theirs = recover(retryThreeTimes, { ...outage, crowd })
    expect(ours.attemptsPerCode).toBeLessThan(theirs.attemptsPerCode / 10)
    expect(ours.delivered).toBeGreaterThan(theirs.delivered)
  })
})

test('with each step spread, an attentive crowd wastes less of the quota than with the first alone', () => {
  const crowd = 'attentive'
  expect(recover(byDefault, { ...outage, crowd }).used).toBeGreaterThan(
    recover(unspread, { ...outage, crowd }).used + 0.03,
  )
})

test('the same seed tells the same story, another seed nearly the same', { timeout: 30_000 }, () => {
  const play = (seed: number) => recover(byDefault, { ...outage, seed, crowd: 'mixed' })
  expect(play(7)).toEqual(play(7))
  expect(play(8)).not.toEqual(play(7))
  expect(play(8).attemptsPerCode / play(7).attemptsPerCode).toBeCloseTo(1, 1)
})

test('the quota serves its rate, and a second of it at once after a rest', () => {
  const bucket = tokenBucket(50)
  const served = (from: number, to: number) => {
    let count = 0
    for (let ms = from; ms < to; ms++) if (bucket.take(ms)) count++
    return count
  }
  expect(served(0, 1_000)).toBe(50 + 49)
  expect(served(1_000, 2_000)).toBe(50)
  expect(Array.from({ length: 200 }, () => bucket.take(60_000)).filter(Boolean)).toHaveLength(50)
})

test('the agenda gives each person at their time, and nobody past its end', () => {
  const agenda = new Agenda(4, 100)
  expect([agenda.add(0, 30), agenda.add(1, 10), agenda.add(2, 30.4), agenda.add(3, 101)]).toEqual([
    true,
    true,
    true,
    false,
  ])
  expect(agenda.take()).toBe(1)
  expect(agenda.now).toBe(10)
  agenda.add(1, 5) // what is late comes now
  expect(agenda.take()).toBe(1)
  expect(agenda.now).toBe(10)
  expect(new Set([agenda.take(), agenda.take()])).toEqual(new Set([0, 2]))
  expect(agenda.take()).toBe(-1)
})

test('random numbers fill their range evenly', () => {
  const random = seeded(3)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let n = 0; n < 100_000; n++) tenths[Math.floor(random() * 10)]!++
  for (const count of tenths) expect(count / 10_000).toBeCloseTo(1, 1)
})
