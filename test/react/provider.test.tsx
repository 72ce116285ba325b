import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import {
  fetchTransport,
  ResendCodeProvider,
  useResendConfirmationCode,
  type ResendCodeSettings,
  type ResendConfirmationCodeOptions,
} from '../../src/index.js'
import { createTestClock } from '../../src/testing/index.js'
import { expectConsole } from '../support/setup.js'
import { act, EMAIL } from './support.js'

const carrier = (scope = 'client') => ({ scope, send: vi.fn(async () => EMAIL) })
const pool = (clientId = 'poolclient') => ({
  client: { endpoint: 'https://cognito.example/' },
  getClientId: () => clientId,
  getUserPoolId: () => 'us-east-1_x',
})

afterEach(() => vi.unstubAllGlobals())

function open(options: Partial<ResendConfirmationCodeOptions>, levels: ResendCodeSettings[], client?: QueryClient) {
  const shared = { storage: memoryStorage(), clock: createTestClock() }
  const wrapper = ({ children }: { children: ReactNode }) => {
    const provided = levels.reduceRight<ReactNode>(
      (inner, level) => <ResendCodeProvider {...level}>{inner}</ResendCodeProvider>,
      children,
    )
    return (
      <StrictMode>
        {client ? <QueryClientProvider client={client}>{provided}</QueryClientProvider> : provided}
      </StrictMode>
    )
  }
  const { result } = renderHook(() => useResendConfirmationCode({ username: 'ada', ...shared, ...options }), {
    wrapper,
  })
  return { result, tap: () => act(async () => result.current.resend()) }
}

describe('ResendCodeProvider', () => {
  test('makes a QueryClient where the app has none', async () => {
    const transport = carrier()
    const { result, tap } = open({}, [{ transport }])
    await tap()
    expect(result.current.status).toBe('cooldown')
    expect(transport.send).toHaveBeenCalledTimes(1)
  })

  test('leaves the app its own', async () => {
    const client = new QueryClient()
    const { tap } = open({}, [{ transport: carrier() }], client)
    await tap()
    expect(client.getMutationCache().getAll()).toHaveLength(1)
  })

  test('gives way to the hook, and an outer one to an inner one, key by key', async () => {
    const seen: string[] = []
    const told = (name: string) => ({ onEvent: () => void seen.push(name) })
    const outer = carrier('outer')
    const inner = carrier('inner')
    const levels = [
      { transport: outer, locale: 'fr', ...told('outer') },
      { transport: inner, ...told('inner') },
    ]
    const clientMetadata = vi.fn(() => undefined)
    const { tap } = open({ clientMetadata, onEvent: undefined }, levels)
    await tap()
    expect(inner.send).toHaveBeenCalledTimes(1)
    expect(outer.send).not.toHaveBeenCalled()
    expect(new Set(seen)).toEqual(new Set(['inner']))
    expect(clientMetadata).toHaveBeenCalledWith({ attempt: 1, locale: 'fr' })
  })

  test('a transport on the hook replaces the provider’s pool, and the other way round', async () => {
    const transport = carrier()
    const userPool = pool()
    const fetch = vi.fn(async () => new Response('{}'))
    vi.stubGlobal('fetch', fetch)
    const one = open({ transport }, [{ userPool }])
    await one.tap()
    expect(transport.send).toHaveBeenCalledTimes(1)
    expect(fetch).not.toHaveBeenCalled()
    const two = open({ userPool }, [{ transport }])
    await two.tap()
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(transport.send).toHaveBeenCalledTimes(1)
    expect([one.result.current.status, two.result.current.status]).toEqual(['cooldown', 'cooldown'])
  })

  test('undefined on the hook is not given', async () => {
    const transport = carrier()
    const { tap } = open({ transport: undefined, userPool: undefined }, [{ transport }])
    await tap()
    expect(transport.send).toHaveBeenCalledTimes(1)
  })

  test('forgets what is no longer given, also where another is given as undefined', async () => {
    const clientMetadata = vi.fn(() => undefined)
    const client = new QueryClient()
    const shared = { storage: memoryStorage(), clock: createTestClock() }
    let settings: ResendCodeSettings = { transport: carrier(), locale: 'de' }
    const wrapper = ({ children }: { children: ReactNode }) => (
      <ResendCodeProvider {...settings}>{children}</ResendCodeProvider>
    )
    const { result, rerender } = renderHook(
      () => useResendConfirmationCode({ username: 'ada', ...shared, clientMetadata }, client),
      { wrapper },
    )
    settings = { transport: settings.transport, labels: undefined }
    rerender()
    await act(async () => result.current.resend())
    expect(clientMetadata).toHaveBeenCalledWith({ attempt: 1, locale: undefined })
  })

  test('a new object of the same transport at each render is the same transport', async () => {
    const send = vi.fn(async () => EMAIL)
    const storage = memoryStorage()
    const client = new QueryClient()
    const { result, rerender } = renderHook(
      () =>
        useResendConfirmationCode(
          { username: 'ada', storage, transport: { scope: 'c', send }, onSent: () => undefined },
          client,
        ),
      { wrapper: StrictMode },
    )
    await act(async () => result.current.resend())
    const before = result.current
    rerender()
    expect(result.current).toBe(before)
    expect(result.current.status).toBe('cooldown')
  })
})

describe('wrong use throws at render, with the right code:', () => {
  // React 18 also lets the browser report what is thrown in a render, as often as it tries.
  const prevent = (event: Event) => event.preventDefault()
  beforeEach(() => window.addEventListener('error', prevent))
  afterEach(() => window.removeEventListener('error', prevent))

  const message = (
    options: Partial<ResendConfirmationCodeOptions>,
    levels: ResendCodeSettings[],
    client?: QueryClient,
  ) => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    try {
      open(options, levels, client)
    } catch (error) {
      return (error as Error).message
    } finally {
      silence.mockRestore()
    }
    return 'nothing was thrown'
  }

  test('no way to send', () => {
    const text = message({}, [{}])
    expect(text).toContain('no way to send')
    expect(text).toContain('useResendConfirmationCode({ username, userPool })')
    expect(text).toContain("fetchTransport({ clientId: '…', region: 'us-east-1' })")
  })

  test.each([
    ['a transport that was not made', fetchTransport],
    ['one that is still on its way', Promise.resolve(carrier())],
    ['a name', 'fetch'],
  ])('%s', (_, transport) => {
    expect(message({ transport: transport as never }, [{}])).toContain('no way to send')
  })

  test('no options', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    for (const options of [undefined, null])
      expect(() => renderHook(() => useResendConfirmationCode(options as never, new QueryClient()))).toThrow(
        'react-cognito-resend-code: there is no way to send',
      )
    silence.mockRestore()
  })

  test('no QueryClient', () => {
    const text = message({ transport: carrier() }, [])
    expect(text).toContain('there is no QueryClient')
    expect(text).toContain('<QueryClientProvider client={queryClient}>')
    expect(text).toContain('<ResendCodeProvider userPool={userPool}>')
  })

  test('two ways to send on the hook', () => {
    const text = message({ transport: carrier(), userPool: pool() }, [{}])
    expect(text).toContain('got both userPool and transport')
    expect(text).toContain('useResendConfirmationCode({ username, transport })')
  })

  test('two ways to send on the provider', () => {
    expect(message({}, [{ transport: carrier(), userPool: pool() }])).toContain('got both userPool and transport')
  })

  test('what is no user pool', () => {
    expect(message({ userPool: { getClientId: () => 'x', getUserPoolId: () => 'y' } }, [{}])).toContain(
      'CognitoUserPool',
    )
  })
})

test('what only a developer can mend is said on the console, once', async () => {
  expectConsole(/react-cognito-resend-code: misconfigured \(OperationNotEnabledException\)/)
  const said = vi.spyOn(console, 'error')
  const send = () => Promise.reject(Object.assign(new Error('no'), { name: 'OperationNotEnabledException' }))
  for (const scope of ['a', 'b']) await open({ transport: { scope, send } }, [{}]).tap()
  expect(said).toHaveBeenCalledTimes(1)
})
