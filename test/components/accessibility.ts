import { onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'

/** What of Chromium's own types is used: https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/ */
interface Value {
  readonly value?: unknown
}
interface RawNode {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
}
interface Session {
  send(method: string, params?: object): Promise<unknown>
}
interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string }
  readonly childFrames?: readonly FrameTree[]
}

/** What a screen reader gets of an element. */
export interface Node {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly disabled: boolean
  readonly focused: boolean
  readonly live: string | undefined
  /** The texts in it, in their order. */
  readonly text: string
}

export const devtools = cdp() as unknown as Session

const frames = (tree: FrameTree): FrameTree['frame'][] => [tree.frame, ...(tree.childFrames ?? []).flatMap(frames)]

/** The accessibility tree that Chromium makes of the test's page, without what it leaves out. */
export async function accessibilityTree(): Promise<Node[]> {
  const { frameTree } = (await devtools.send('Page.getFrameTree')) as { frameTree: FrameTree }
  const frame = frames(frameTree).find(({ url }) => url === location.href) ?? frameTree.frame
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree', { frameId: frame.id })) as { nodes: RawNode[] }
  const string = (value: Value | undefined) => (typeof value?.value === 'string' ? value.value : '')
  const childrenOf = (id: string) => nodes.filter(({ parentId }) => parentId === id)
  const textOf = (node: RawNode): string =>
    string(node.role) === 'StaticText' ? string(node.name) : childrenOf(node.nodeId).map(textOf).join('')
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => {
      const property = (name: string) => node.properties?.find((each) => each.name === name)?.value.value
      return {
        role: string(node.role),
        name: string(node.name),
        description: string(node.description),
        disabled: property('disabled') === true,
        focused: property('focused') === true,
        live: property('live') as string | undefined,
        text: textOf(node),
      }
    })
}

/** The one node of a role. */
export async function nodeOf(role: string): Promise<Node> {
  const found = (await accessibilityTree()).filter((node) => node.role === role)
  if (found.length !== 1) throw new Error(`${found.length} nodes of role ${role}`)
  return found[0]!
}

/** Writes down, in their order, what is put into live regions from now on: "status: …" or "alert: …". */
export function listen(): string[] {
  const heard: string[] = []
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest("[role='status'], [role='alert']")
      if (region) for (const node of addedNodes) heard.push(`${region.getAttribute('role')}: ${node.textContent}`)
    }
  })
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  onTestFinished(() => observer.disconnect())
  return heard
}
