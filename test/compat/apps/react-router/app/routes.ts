import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('routes/home.tsx'),
  route('backend', 'routes/backend.tsx'),
  route('api/resend-code', 'routes/resendCode.ts'),
] satisfies RouteConfig
