/**
 * The service's URL in a region such as `us-east-1` or `cn-north-1`; undefined for what is none, and for regions of
 * AWS's European sovereign and isolated clouds, whose domains differ.
 */
export function regionalEndpoint(region: string | undefined): string | undefined {
  return /^..-(?!iso)[a-z-]+\d$/.test(region!)
    ? `https://cognito-idp.${region}.amazonaws.com${/^cn/.test(region!) ? '.cn' : ''}/`
    : undefined
}
