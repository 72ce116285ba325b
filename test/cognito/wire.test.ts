// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { errorName, replyDelivery, toDelivery, toWire } from '#src/cognito/wire.js'
import { fc } from '../support/fc.js'

describe('toWire', () => {
  it('names every member as the service does', () => {
    expect(
      toWire(
        {
          username: 'jane',
          clientMetadata: { lowerCase: 'kept' },
          analyticsMetadata: { analyticsEndpointId: 'a' },
          userContextData: { encodedData: 'e', ipAddress: 'i' },
          secretHash: 's',
        },
        'c',
      ),
    ).toEqual({
      ClientId: 'c',
      Username: 'jane',
      ClientMetadata: { lowerCase: 'kept' },
      AnalyticsMetadata: { AnalyticsEndpointId: 'a' },
      UserContextData: { EncodedData: 'e', IpAddress: 'i' },
      SecretHash: 's',
    })
  })

  it('leaves out what is absent', () => {
    const request = { username: 'jane', secretHash: undefined, userContextData: { encodedData: undefined } }
    expect(JSON.stringify(toWire(request, 'c'))).toBe('{"ClientId":"c","Username":"jane","UserContextData":{}}')
  })
})

describe('toDelivery', () => {
  const delivery = { destination: 'j***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' }

  it.each<[string, unknown, unknown]>([
    ['PascalCase', { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }, delivery],
    ['camelCase', delivery, delivery],
    ['only a part', { Destination: '+*******8884' }, { destination: '+*******8884' }],
    [
      'what is not a string',
      { Destination: 5, DeliveryMedium: ['EMAIL'], AttributeName: 'email' },
      { attributeName: 'email' },
    ],
    ['256 characters', { Destination: 'x'.repeat(256) }, { destination: 'x'.repeat(256) }],
    ['257 characters', { Destination: 'x'.repeat(257) }, undefined],
    ['empty strings', { Destination: '', DeliveryMedium: '' }, undefined],
    ['nothing', {}, undefined],
    ['undefined', undefined, undefined],
    ['null', null, undefined],
    ['a string', 'EMAIL', undefined],
    ['what is inherited', Object.create(delivery), undefined],
    ['members of no one', { Destination: 'a', evil: 'b', __proto__: { x: 1 } }, { destination: 'a' }],
    [
      'a getter that throws',
      {
        get Destination() {
          throw new Error('no')
        },
        DeliveryMedium: 'SMS',
      },
      { deliveryMedium: 'SMS' },
    ],
  ])('%s', (_name, details, expected) => {
    expect(toDelivery(details)).toEqual(expected)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        toDelivery(value)
        replyDelivery(value)
        replyDelivery({ CodeDeliveryDetails: value })
      }),
    )
  })
})

it('finds the delivery in the body of a reply', () => {
  expect(replyDelivery({ CodeDeliveryDetails: { DeliveryMedium: 'SMS' } })).toEqual({ deliveryMedium: 'SMS' })
  expect(replyDelivery({ DeliveryMedium: 'SMS' })).toBeUndefined()
})

it.each([
  ['NotAuthorizedException', 'NotAuthorizedException'],
  ['NotAuthorizedException:', 'NotAuthorizedException'],
  ['com.amazon.coral.service#InternalFailure', 'InternalFailure'],
  ['aws-x#Name:http://internal.amazon.com/#x', 'Name'],
  [' LimitExceededException: Attempt limit exceeded', 'LimitExceededException'],
  ['', ''],
  ['#:', ''],
])('the name of %j is %s', (text, name) => {
  expect(errorName(text)).toBe(name)
})

it('looks for a name in a long text once', () => {
  // Looking again from each letter takes longer than the runner gives a test.
  expect(errorName(`${'a'.repeat(200_000)}#`)).toBe('')
})
