export { resendCode as POST } from '../../../resendCode'

export const runtime = 'edge'
