/** A tab of a browser. */
export interface Tab {
  /** Runs a script that is an expression in the tab, and gives what its promise comes to, as JSON has it. */
  evaluate(script: string): Promise<unknown>
  reload(): Promise<void>
  close(): Promise<void>
}

/** A browser that runs, with a profile of its own. */
export interface Engine {
  readonly version: string
  open(url: string): Promise<Tab>
  close(): Promise<void>
}

/** How each browser is started. Throws with what to install where it is not there. */
export const ENGINES: Readonly<Record<'Firefox' | 'WebKit', () => Promise<Engine>>>
