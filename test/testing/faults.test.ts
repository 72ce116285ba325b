// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { ConnectionLost, type Fault, type MalformedReply } from '../../src/testing/index.js'
import { post, setUp } from './support.js'

const users = [{ username: 'jane', email: 'jane@example.com' }]

function jane() {
  const setup = setUp({ users })
  const request = (signal?: AbortSignal) =>
    post('ResendConfirmationCode', { ClientId: setup.emulator.clientId, Username: 'jane' }, {}, signal)
  return { ...setup, request }
}

describe('errors', () => {
  it.each([
    ['TooManyRequestsException', 400, 'Rate exceeded'],
    ['ForbiddenException', 403, 'Request not allowed due to WAF block.'],
    ['InternalErrorException', 500, 'Something went wrong'],
    ['SomeNewException', 400, 'SomeNewException'],
  ])('by name: %s', async (name, status, message) => {
    const { emulator, resend } = jane()
    emulator.failNext(name)
    const reply = await resend('jane')
    expect(reply).toMatchObject({ status, json: { __type: name, message } })
    expect(reply.headers.get('x-amzn-errortype')).toBe(`${name}:`)
    expect(emulator.requests[0]?.outcome).toBe(name)
    expect(emulator.outbox.messages).toEqual([])
    expect((await resend('jane')).status).toBe(200)
  })

  it('with a message of their own, none, without headers, with another status, after the send', async () => {
    const { emulator, resend } = jane()
    const name = 'LimitExceededException'
    emulator.failNext({ type: 'error', name, message: 'Exceeded daily email limit' })
    emulator.failNext({ type: 'error', name, message: null, errorHeader: false, status: 429, sent: true })
    expect((await resend('jane')).message).toBe('Exceeded daily email limit')
    expect(emulator.outbox.messages).toHaveLength(0)
    const { status, json, headers } = await resend('jane')
    expect([status, json]).toEqual([429, { __type: name }])
    expect([headers.get('x-amzn-errortype'), headers.get('x-amzn-errormessage')]).toEqual([null, null])
    expect(emulator.outbox.messages).toHaveLength(1)
  })
})

describe('which requests', () => {
  it('are resends unless said otherwise', async () => {
    const { emulator, signUp, resend } = jane()
    emulator.failNext('InternalErrorException')
    expect((await signUp('john')).status).toBe(200)
    expect((await resend('jane')).status).toBe(500)
    emulator.failNext('InternalErrorException', { operation: 'SignUp' })
    expect((await resend('jane')).status).toBe(200)
    expect((await signUp('jack')).status).toBe(500)
    expect(emulator.users.get('jack')).toBeUndefined()
    emulator.failNext('InternalErrorException', { operation: 'any', times: 2 })
    expect((await signUp('jack')).status).toBe(500)
    expect((await resend('jane')).status).toBe(500)
    expect((await resend('jane')).status).toBe(200)
  })

  it('wait in line; what stands comes after, until it is lifted', async () => {
    const { emulator, resend } = jane()
    const lift = emulator.setFault('TooManyRequestsException')
    emulator.failNext('CodeDeliveryFailureException')
    emulator.failNext('ForbiddenException')
    const types = [await resend('jane'), await resend('jane'), await resend('jane')].map(({ type }) => type)
    expect(types).toEqual(['CodeDeliveryFailureException', 'ForbiddenException', 'TooManyRequestsException'])
    lift()
    lift()
    expect((await resend('jane')).status).toBe(200)
  })

  it('are refused where they make no sense', () => {
    const { emulator } = jane()
    expect(() => emulator.failNext('ForbiddenException', { times: 0 })).toThrow('0 as `times`')
    expect(() => emulator.setFault({ type: 'oops' } as unknown as Fault)).toThrow('"oops" as `type`')
  })
})

describe('latency', () => {
  it('holds the reply back by the clock; the message is out meanwhile', async () => {
    const { clock, emulator, resend } = jane()
    emulator.setFault({ type: 'latency', ms: 300 })
    emulator.failNext({ type: 'latency', ms: 200 })
    const settled = vi.fn()
    const reply = resend('jane').finally(settled)
    await vi.waitFor(() => expect(clock.pending).toBe(1), { interval: 1 })
    expect(emulator.outbox.messages).toHaveLength(1)
    expect(emulator.requests[0]?.outcome).toBe('pending')
    clock.advance(200)
    await vi.waitFor(() => expect(clock.pending).toBe(1), { interval: 1 })
    expect(settled).not.toHaveBeenCalled()
    clock.advance(300)
    expect((await reply).status).toBe(200)
    expect(emulator.requests[0]?.outcome).toBe('ok')
  })

  it('goes with other faults, and by real timers where asked', async () => {
    const { emulator, resend } = jane()
    emulator.setFault({ type: 'latency', ms: 5, timer: 'real' })
    emulator.failNext('ForbiddenException')
    expect((await resend('jane')).type).toBe('ForbiddenException')
  })

  it('ends when the request is aborted', async () => {
    const { clock, emulator, request } = jane()
    emulator.failNext({ type: 'latency', ms: 300 })
    const controller = new AbortController()
    const reply = emulator.handle(request(controller.signal))
    await vi.waitFor(() => expect(clock.pending).toBe(1), { interval: 1 })
    controller.abort()
    await expect(reply).rejects.toMatchObject({ name: 'AbortError' })
    expect(clock.pending).toBe(0)
    expect(emulator.requests[0]?.outcome).toBe('aborted')
  })
})

describe('lost replies', () => {
  it.each([
    [false, 0],
    [true, 1],
  ])('sent before: %s', async (sent, delivered) => {
    const { emulator, request } = jane()
    emulator.failNext({ type: 'lost-reply', sent })
    await expect(emulator.handle(request())).rejects.toBeInstanceOf(ConnectionLost)
    expect(emulator.outbox.messages).toHaveLength(delivered)
    expect(emulator.requests[0]?.outcome).toBe('lost-reply')
  })

  it('no answer at all, until the request is aborted', async () => {
    const { emulator, request } = jane()
    emulator.failNext({ type: 'no-answer', sent: true })
    const controller = new AbortController()
    const reply = emulator.handle(request(controller.signal))
    await vi.waitFor(() => expect(emulator.requests[0]?.outcome).toBe('no-answer'), { interval: 1 })
    expect(emulator.outbox.messages).toHaveLength(1)
    controller.abort(new Error('enough'))
    await expect(reply).rejects.toThrow('enough')
  })

  it('nothing is done for a request that was aborted before', async () => {
    const { emulator, request } = jane()
    await expect(emulator.handle(request(AbortSignal.abort()))).rejects.toMatchObject({ name: 'AbortError' })
    expect(emulator.requests).toEqual([])
  })
})

describe('malformed replies', () => {
  it.each<[MalformedReply, number, RegExp, string | null, number]>([
    ['html-200', 200, /^<!doctype html>/, null, 0],
    ['html-403', 403, /^<!doctype html>/, null, 0],
    ['html-403-with-error-type', 403, /^<!doctype html>/, 'ForbiddenException:', 0],
    ['null', 400, /^null$/, null, 0],
    ['empty', 400, /^$/, null, 0],
    ['empty-object', 200, /^\{\}$/, null, 1],
    ['no-type', 400, /^\{"message":"[^"]+"\}$/, null, 0],
    ['cut-off', 200, /^\{"CodeDeliveryDetails":\{[^}]+$/, null, 1],
  ])('%s', async (reply, status, body, errorType, delivered) => {
    const { emulator, request } = jane()
    emulator.failNext({ type: 'malformed-reply', reply })
    const response = await emulator.handle(request())
    expect(response.status).toBe(status)
    expect(response.headers.get('x-amzn-errortype')).toBe(errorType)
    expect(await response.text()).toMatch(body)
    expect(emulator.outbox.messages).toHaveLength(delivered)
    expect(emulator.requests[0]?.outcome).toBe('malformed-reply')
  })

  it('with another status, and sent or not as asked', async () => {
    const { emulator, request } = jane()
    emulator.failNext({ type: 'malformed-reply', reply: 'null', status: 200 })
    emulator.failNext({ type: 'malformed-reply', reply: 'cut-off', sent: false })
    const first = await emulator.handle(request())
    expect([first.status, await first.text(), emulator.outbox.messages.length]).toEqual([200, 'null', 1])
    const second = await emulator.handle(request())
    await expect(second.json()).rejects.toThrow(SyntaxError)
    expect(emulator.outbox.messages).toHaveLength(1)
  })
})
