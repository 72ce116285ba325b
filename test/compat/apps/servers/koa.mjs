// Before its body parser, and after it.
import { bodyParser } from '@koa/bodyparser'
import Koa from 'koa'
import { toNodeListener } from 'react-cognito-resend-code/server'
import { createHandler } from './app.mjs'

const listener = toNodeListener(createHandler(process.env))
const at = (path) => async (context, next) => {
  if (context.path !== path) return next()
  context.respond = false
  listener(Object.assign(context.req, { body: context.request.body }), context.res)
}
const app = new Koa()
app.use(at('/resend-code'))
app.use(bodyParser())
app.use(at('/parsed/resend-code'))
app.listen(Number(process.env.PORT), '127.0.0.1')
