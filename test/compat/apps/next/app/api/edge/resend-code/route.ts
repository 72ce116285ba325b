export { resendCode as OPTIONS, resendCode as POST } from '../../../resendCode'

export const runtime = 'edge'
