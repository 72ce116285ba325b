import { createApp } from './app.mjs'

let app

export default {
  fetch(request, env) {
    app ??= createApp(env)
    return app(request)
  },
}
