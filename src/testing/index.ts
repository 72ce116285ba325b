export { createTestClock, type TestClock, type TestClockOptions } from './clock.js'
export { ConnectionLost } from './connectionLost.js'
export type { CustomMessage, CustomMessageEvent, CustomMessageResponse } from './customMessage.js'
export { createCognitoEmulator, type CognitoEmulator } from './emulator.js'
export type {
  ErrorFault,
  FailNextOptions,
  Fault,
  FaultOptions,
  LatencyFault,
  LostReplyFault,
  MalformedReply,
  MalformedReplyFault,
  NoAnswerFault,
} from './fault.js'
export { interceptFetch } from './interceptFetch.js'
export type { EmulatedOperation } from './operations/index.js'
export type { CognitoEmulatorOptions, EmulatorClient, PasswordPolicy, UserSeed } from './options.js'
export type { Outbox, OutboxMessage } from './outbox.js'
export type { LoggedRequest } from './requestLog.js'
export { computeSecretHash } from './secretHash.js'
export type { CognitoErrorName } from './serviceErrors.js'
export type { EmulatedUser, EmulatedUsers } from './users.js'
