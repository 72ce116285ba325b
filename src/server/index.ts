export { createResendHandler, type ResendHandler } from './createResendHandler.js'
export type {
  AuthorizedHandlerOptions,
  AuthorizedUser,
  HandlerStep,
  PublicHandlerOptions,
  RateLimit,
  RateLimitDecision,
  ResendHandlerBase,
  ResendHandlerOptions,
} from './options.js'
export type { RefusalReason } from './Refusal.js'
export { toNodeListener, type NodeRequest, type NodeResponse } from './toNodeListener.js'
export type { BackendFailed, BackendReply, BackendSent } from '../cognito/backendReply.js'
