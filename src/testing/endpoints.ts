import { problem } from './problem.js'

/** Where an emulator answers. */
export interface Endpoints {
  /** URLs without their query, each as it is requested. */
  readonly urls: readonly string[]
  readonly answers: (url: string | URL) => boolean
}

/** The service's hosts in a region: standard, FIPS, dual-stack and China. Source: botocore `endpoint-rule-set-1.json`. */
export function createEndpoints(region: string, domain: string, endpoint: string | undefined): Endpoints {
  const hosts = [
    `cognito-idp.${region}.amazonaws.com`,
    `cognito-idp-fips.${region}.amazonaws.com`,
    `cognito-idp.${region}.api.aws`,
    `cognito-idp.${region}.amazonaws.com.cn`,
  ]
  const urls = [
    ...(endpoint === undefined ? [] : [parseUrl(endpoint, 'endpoint').href]),
    ...hosts.map((host) => `https://${host}/`),
    `${domain}/confirmUser`,
    `${domain}/confirmUser/`,
  ]
  return {
    urls,
    answers(url) {
      if (!URL.canParse(url)) return false
      const { origin, pathname } = new URL(url)
      return urls.includes(origin + pathname)
    },
  }
}

/** The URL in an option of that name; says so when it is none. */
export function parseUrl(text: string, option: string): URL {
  // `localhost:9229` is a URL, too: of the scheme `localhost`.
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(text)
  const remedy = 'Give one with its scheme, such as "https://cognito.example.com/".'
  throw problem(
    `The option \`${option}\` is "${text}".`,
    'That is no URL of the web, so no request would be answered there.',
    remedy,
  )
}
