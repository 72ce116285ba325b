// Many countdowns of one kind: ?kind=…&count=200&spread=1.
import { createRoot } from 'react-dom/client'
import { count, deadlines, KINDS, left, text } from './countdowns.kinds.jsx'

// The limit: one timer writes text nodes, and no React at all after the first render.
function writeTextNodes() {
  const nodes = [...document.querySelectorAll('bdi')].map((element) => element.firstChild)
  setInterval(() => {
    for (let index = 0; index < count; index++) nodes[index].data = text(left(deadlines[index]))
  }, 1_000)
}

const kind = new URLSearchParams(location.search).get('kind')
createRoot(document.getElementById('root')).render(KINDS[kind]())
setTimeout(() => {
  const labels = document.querySelectorAll('bdi').length
  if (labels !== count) throw new Error(`${labels} labels are shown, not ${count}`)
  if (kind.startsWith('limit')) writeTextNodes()
  globalThis.isReady = true
}, 800)
