import { CognitoUserPool } from 'amazon-cognito-identity-js'
import { afterEach, expect, it, vi } from 'vitest'
import { createCognitoEmulator, interceptFetch, type CognitoEmulatorOptions } from '../../src/testing/index.js'
import { expectConsole } from '../support/setup.js'

const users = [{ username: 'jane', email: 'jane@example.com' }]

function setUp(options: CognitoEmulatorOptions = {}) {
  const emulator = createCognitoEmulator({ users, ...options })
  const init = {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.ResendConfirmationCode',
    },
    body: JSON.stringify({ ClientId: emulator.clientId, Username: 'jane' }),
  }
  return { emulator, init }
}

/** The same in Node and in jsdom, whose AbortSignal is another class. */
export function describeFetch(): void {
  let restore = () => {}
  afterEach(() => restore())

  it.each([
    ['a string', (url: string) => url],
    ['a URL', (url: string) => new URL(url)],
  ])('answers for its endpoints: %s', async (_, input) => {
    const { emulator, init } = setUp({ region: 'eu-central-1', endpoint: 'http://localhost:9229/cognito' })
    expect(emulator.endpoint).toBe('http://localhost:9229/cognito')
    for (const url of [emulator.endpoint, 'https://cognito-idp.eu-central-1.amazonaws.com']) {
      expect((await emulator.fetch(input(url), init)).status).toBe(200)
    }
    expect(emulator.outbox.messages).toHaveLength(2)
    expectConsole(/emulator.fetch was called for/)
    await expect(emulator.fetch('https://cognito-idp.us-east-1.amazonaws.com/', init)).rejects.toThrow('same region')
  })

  it('takes a Request', async () => {
    const { emulator, init } = setUp()
    const { CodeDeliveryDetails } = await (await emulator.fetch(new Request(emulator.endpoint, init))).json()
    expect(CodeDeliveryDetails.Destination).toBe('j***@e***')
  })

  it('passes other URLs on, or says that it does not', async () => {
    expectConsole(/emulator.fetch was called for/)
    const { emulator } = setUp()
    await expect(emulator.fetch('https://example.com/')).rejects.toThrow(
      /^react-cognito-resend-code\/testing: .*passthrough/,
    )
    const passthrough = vi.fn(async () => new Response('real'))
    const init = { method: 'PUT' }
    const open = setUp({ passthrough }).emulator
    expect(await (await open.fetch('https://example.com/', init)).text()).toBe('real')
    expect(passthrough).toHaveBeenCalledExactlyOnceWith('https://example.com/', init)
  })

  it('rejects as fetch does where the connection is lost', async () => {
    const { emulator, init } = setUp()
    emulator.failNext({ type: 'lost-reply', sent: true })
    const error = await emulator.fetch(emulator.endpoint, init).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toBe('Failed to fetch')
  })

  it('honours the signal: before, during, with its reason', async () => {
    const { emulator, init } = setUp()
    emulator.setFault({ type: 'no-answer' })
    const early = emulator.fetch(emulator.endpoint, { ...init, signal: AbortSignal.abort() })
    await expect(early).rejects.toMatchObject({ name: 'AbortError' })
    expect(emulator.requests).toEqual([])
    const controller = new AbortController()
    const reply = emulator.fetch(emulator.endpoint, { ...init, signal: controller.signal })
    await vi.waitFor(() => expect(emulator.requests).toHaveLength(1), { interval: 1 })
    controller.abort()
    await expect(reply).rejects.toMatchObject({ name: 'AbortError' })
    const timed = emulator.fetch(emulator.endpoint, { ...init, signal: AbortSignal.timeout(1) })
    await expect(timed).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('tells the emulator when the caller leaves', async () => {
    const { emulator, init } = setUp()
    emulator.setFault({ type: 'latency', ms: 60_000 })
    const controller = new AbortController()
    const reply = emulator.fetch(emulator.endpoint, { ...init, signal: controller.signal })
    await vi.waitFor(() => expect(emulator.outbox.messages).toHaveLength(1), { interval: 1 })
    controller.abort()
    await expect(reply).rejects.toMatchObject({ name: 'AbortError' })
    await vi.waitFor(() => expect(emulator.requests[0]?.outcome).toBe('aborted'), { interval: 1 })
  })

  it('stands in for the global fetch until it is put back', async () => {
    const before = globalThis.fetch
    const real = vi.fn(async () => new Response('real'))
    globalThis.fetch = real
    const { emulator } = setUp()
    const putBack = interceptFetch(emulator)
    restore = () => {
      putBack()
      globalThis.fetch = before
    }
    const pool = new CognitoUserPool({ UserPoolId: emulator.userPoolId, ClientId: emulator.clientId })
    await new Promise<void>((resolve, reject) => {
      pool.signUp('john', 'Correct-horse-1', [], [], (error) => (error ? reject(error) : resolve()))
    })
    expect(emulator.users.get('john')?.status).toBe('UNCONFIRMED')
    expect(real).not.toHaveBeenCalled()
    expect(await (await fetch('https://example.com/')).text()).toBe('real')
    putBack()
    expect(globalThis.fetch).toBe(real)
  })

  it('is put back whichever of two ends first', async () => {
    const before = globalThis.fetch
    restore = () => void (globalThis.fetch = before)
    const [older, newer] = [setUp(), setUp()]
    const [endOlder, endNewer] = [interceptFetch(older.emulator), interceptFetch(newer.emulator)]
    endOlder()
    expect((await fetch(newer.emulator.endpoint, newer.init)).status).toBe(200)
    expect([older.emulator.requests.length, newer.emulator.requests.length]).toEqual([0, 1])
    endNewer()
    expect(globalThis.fetch).toBe(before)
  })

  it('stands in for one that is read-only, as msw leaves it in happy-dom', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch')!
    restore = () => void Object.defineProperty(globalThis, 'fetch', before)
    const real = vi.fn(async () => new Response('real'))
    Object.defineProperty(globalThis, 'fetch', { value: real, writable: false, configurable: true, enumerable: true })
    const { emulator, init } = setUp()
    const putBack = interceptFetch(emulator)
    expect((await fetch(emulator.endpoint, init)).status).toBe(200)
    putBack()
    expect(globalThis.fetch).toBe(real)
  })

  it('only lets through where someone has wrapped it since', async () => {
    const before = globalThis.fetch
    const real = vi.fn(async () => new Response('real'))
    globalThis.fetch = real
    restore = () => void (globalThis.fetch = before)
    const { emulator, init } = setUp()
    const putBack = interceptFetch(emulator)
    const inner = globalThis.fetch
    const wrapper: typeof globalThis.fetch = (...args) => inner(...args)
    globalThis.fetch = wrapper
    putBack()
    expect(globalThis.fetch).toBe(wrapper)
    expect(await (await fetch(emulator.endpoint, init)).text()).toBe('real')
    expect(emulator.requests).toEqual([])
  })
}
