/** The programs of these names that are on the path. */
export function onPath(...names: string[]): string[]

/** The path of a Chromium that is on this machine and starts, or undefined. Throws when CHROMIUM_PATH names none. */
export function findChromium(): Promise<string | undefined>

/** Like {@link findChromium}, and installs one where there is none. Throws with the command to run when it can't. */
export function ensureChromium(options?: { readonly install?: boolean }): Promise<string>
