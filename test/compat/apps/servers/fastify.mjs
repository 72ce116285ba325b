// After Fastify's parser, and in a plugin that has none.
import fastify from 'fastify'
import { toNodeListener } from 'react-cognito-resend-code/server'
import { createHandler } from './app.mjs'

const listener = toNodeListener(createHandler(process.env))
const app = fastify()
const method = ['POST', 'OPTIONS']
app.route({
  method,
  url: '/resend-code',
  handler(request, reply) {
    reply.hijack()
    listener(Object.assign(request.raw, { body: request.body }), reply.raw)
  },
})
app.register(async (unread) => {
  unread.removeAllContentTypeParsers()
  unread.addContentTypeParser('*', (_request, _payload, done) => done(null))
  unread.route({
    method,
    url: '/unread/resend-code',
    handler(request, reply) {
      reply.hijack()
      listener(request.raw, reply.raw)
    },
  })
})
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
