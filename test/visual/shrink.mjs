import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

const FOLDER = new URL('./baselines/', import.meta.url)
const INDEXED = 3
const COLORS = 256

/** Writes new pictures anew with at most 256 colours, a quarter of the size: they are kept in Git. */
export function teardown() {
  for (const name of readdirSync(fileURLToPath(FOLDER))) {
    const path = new URL(name, FOLDER)
    const file = readFileSync(path)
    // The byte of the header that says how colours are written.
    if (file[25] !== INDEXED) writeFileSync(path, indexed(PNG.sync.read(file)))
  }
}

/** Vitest asks for both; there is nothing to do before. */
export function setup() {}

function indexed({ width, height, data }) {
  const palette = paletteOf(data)
  const nearest = new Map()
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const color = data.readUIntBE((y * width + x) * 4, 3)
      let index = nearest.get(color)
      if (index === undefined) nearest.set(color, (index = nearestOf(color, palette)))
      rows[y * (width + 1) + x + 1] = index
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, INDEXED], 8)
  const colors = Buffer.alloc(palette.length * 3)
  palette.forEach((color, index) => colors.writeUIntBE(color, index * 3, 3))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const chunks = [chunk('IHDR', head), chunk('PLTE', colors), chunk('IDAT', deflateSync(rows, { level: 9 }))]
  return Buffer.concat([signature, ...chunks, chunk('IEND', Buffer.alloc(0))])
}

/** The colours that cover most: fills exactly, the edges of letters nearly. */
function paletteOf(data) {
  const counts = new Map()
  for (let at = 0; at < data.length; at += 4) {
    const color = data.readUIntBE(at, 3)
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COLORS)
    .map(([color]) => color)
}

function nearestOf(color, palette) {
  const parts = (of) => [of >> 16, (of >> 8) & 255, of & 255]
  const [red, green, blue] = parts(color)
  let best = 0
  let least = Infinity
  palette.forEach((candidate, index) => {
    const [r, g, b] = parts(candidate)
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (distance < least) [best, least] = [index, distance]
  })
  return best
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
