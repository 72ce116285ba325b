// By itself, in a router, which cuts its path off, and after each parser: of its JSON and of other bodies.
import { toNodeListener } from 'react-cognito-resend-code/server'
import { createHandler } from './app.mjs'

const { default: express } = await import(process.argv[2])
const listener = toNodeListener(createHandler(process.env))
const app = express()
app.all('/resend-code', listener)
app.use('/router', express.Router().all('/resend-code', listener))
app.all('/json/resend-code', express.json(), listener)
app.all('/urlencoded/resend-code', express.urlencoded({ extended: true }), listener)
app.listen(Number(process.env.PORT), '127.0.0.1')
