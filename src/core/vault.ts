import { digest } from './digest.js'
import type { GuardedStorage } from './guardStorage.js'
import { parseRecord, serializeRecord } from './parseRecord.js'
import { EMPTY, RECORD_LIFETIME, type ResendRecord } from './record.js'
import { fields, parse, serialize, shape } from './shape.js'

const NAME = 'react-cognito-resend-code'
/** Where the record of a key is. */
const placeOf = (key: string) => `${NAME}:${key}`
const MAX_RECORDS = 20
/** How many keys are remembered beside those of who reads, so that not each reading digests again. */
const MAX_KEYS = 50

/** What all records of an origin share: the salt of their keys, and when each was last written. */
interface Index {
  readonly salt: string
  readonly writtenAt: Readonly<Record<string, number>>
}

const isHex = (value: unknown): value is string => typeof value === 'string' && /^[\da-f]{32}$/.test(value)

const indexIn = shape<Index>({
  salt: (value) => (isHex(value) ? value : undefined),
  writtenAt: (value) =>
    Object.fromEntries(
      Object.entries(fields(value)).filter(
        (entry): entry is [string, number] => isHex(entry[0]) && Number.isFinite(entry[1]),
      ),
    ),
})

/**
 * The records in one storage. The key of a record is a salted digest of whom it is about, so that storage names no
 * user; the salt is random for each origin, so that the keys of two sites can't be compared.
 */
export class Vault {
  #raw: string | null = null
  #index: Index | null = null
  readonly #keys = new Map<string, string>()
  /** Whose record is at each place. */
  readonly #identities = new Map<string, string>()
  readonly #readers = new Map<string, Set<() => void>>()
  #toldSalt: string | null = null
  #stop: (() => void) | undefined
  readonly #randomHex: () => string

  constructor(
    readonly storage: GuardedStorage,
    randomHex: () => string,
  ) {
    this.#randomHex = randomHex
  }

  /** What the keys are salted with now, or null before the first write. */
  get salt(): string | null {
    return this.#readIndex()?.salt ?? null
  }

  /** Whether the next record pushes out another. */
  get isFull(): boolean {
    return Object.keys(this.#readIndex()?.writtenAt ?? {}).length >= MAX_RECORDS
  }

  /** The record of whom `identity` names; empty where there is none. */
  read(identity: string): ResendRecord {
    const index = this.#readIndex()
    return index ? parseRecord(this.storage.getItem(placeOf(this.#key(index, identity)))) : EMPTY
  }

  /** Whether the record that was last read is in the page alone: storage would not take it. */
  keeps(identity: string): boolean {
    const index = this.#readIndex()
    return index !== null && this.storage.keeps(placeOf(this.#key(index, identity)))
  }

  /**
   * Writes a record, or removes an empty one; others that are too old or too many leave with it. Returns whether
   * other tabs can read it.
   */
  write(identity: string, record: ResendRecord, now: number): boolean {
    const known = this.#readIndex()
    if (!known && record === EMPTY) return true
    const index = known ?? { salt: this.#randomHex(), writtenAt: {} }
    const key = this.#key(index, identity)
    const others = Object.entries(index.writtenAt).filter(([other]) => other !== key)
    const kept = others
      .filter(([, at]) => Math.abs(now - at) < RECORD_LIFETIME)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_RECORDS - 1)
    const writtenAt = Object.fromEntries(record === EMPTY ? kept : [[key, now], ...kept])
    const text = serialize({ salt: index.salt, writtenAt })
    // The record first: who hears of a new salt must find the record.
    const shared = this.storage.setItem(placeOf(key), record === EMPTY ? null : serializeRecord(record))
    if (text !== this.#raw) this.storage.setItem(NAME, text)
    for (const [other] of others) if (!(other in writtenAt)) this.storage.setItem(placeOf(other), null)
    return shared
  }

  /** Calls back when the record of whom `identity` names may have changed, until the returned function is called. */
  subscribe(identity: string, callback: () => void): () => void {
    if (!this.#readers.size) {
      this.#toldSalt = this.salt
      this.#stop = this.storage.subscribe((key) => this.#tell(key))
    }
    const readers = this.#readers.get(identity) ?? new Set()
    this.#readers.set(identity, readers.add(callback))
    return () => {
      if (!readers.delete(callback) || readers.size) return
      this.#readers.delete(identity)
      if (!this.#readers.size) this.#stop?.()
    }
  }

  #tell(place: string | null): void {
    const index = this.#readIndex()
    const salt = index?.salt ?? null
    // The index changes whenever anybody's record does; it concerns all others only where their keys change with it.
    const all = place === null || salt !== this.#toldSalt
    this.#toldSalt = salt
    if (!all && (place === NAME || !index)) return
    // Found by the place, since a page may show a thousand users. It is unknown where keys were forgotten since.
    if (!all && !this.#identities.has(place)) for (const identity of this.#readers.keys()) this.#key(index!, identity)
    const told = all ? [...this.#readers.values()] : [this.#readers.get(this.#identities.get(place)!)]
    for (const callback of told.flatMap((readers) => [...(readers ?? [])])) callback()
  }

  #readIndex(): Index | null {
    const raw = this.storage.getItem(NAME)
    if (raw !== this.#raw) {
      const index = indexIn(parse(raw))
      if (index?.salt !== this.#index?.salt) this.#forgetKeys()
      this.#raw = raw
      this.#index = index
    }
    return this.#index
  }

  #key(index: Index, identity: string): string {
    let key = this.#keys.get(identity)
    if (!key) {
      // A page where people type their username asks for each half-typed one.
      if (this.#keys.size > MAX_KEYS + this.#readers.size) this.#forgetKeys()
      key = digest(`${index.salt}\n${identity}`)
      this.#keys.set(identity, key)
      this.#identities.set(placeOf(key), identity)
    }
    return key
  }

  #forgetKeys(): void {
    this.#keys.clear()
    this.#identities.clear()
  }
}
