// @vitest-environment node
import { describeFetch } from './fetch.js'

describeFetch()
