// @vitest-environment jsdom
import { describeFetch } from './fetch.js'

describeFetch()
