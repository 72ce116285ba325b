export { resendCode as POST } from '../../resendCode'
