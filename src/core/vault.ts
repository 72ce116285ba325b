import { digest } from './digest.js'
import type { GuardedStorage } from './guardStorage.js'
import { parseRecord, serializeRecord } from './parseRecord.js'
import { EMPTY, RECORD_LIFETIME, type ResendRecord } from './record.js'

const NAME = 'react-cognito-resend-code'
const MAX_RECORDS = 20
/** How many keys are remembered beside those of who reads, so that not each reading digests again. */
const MAX_KEYS = 50
/** Longer text is no index of ours. */
const MAX_LENGTH = 8_192

/** What all records of an origin share: the salt of their keys, and when each was last written. */
interface Index {
  readonly salt: string
  readonly writtenAt: Readonly<Record<string, number>>
}

function parseIndex(raw: string | null): Index | null {
  if (!raw || raw.length > MAX_LENGTH) return null
  try {
    const { v, salt, writtenAt } = JSON.parse(raw) as Record<string, unknown>
    if (v !== 1 || typeof salt !== 'string' || !/^[\da-f]{32}$/.test(salt)) return null
    const times = Object.entries(Object(writtenAt) as object).filter(
      ([key, at]) => /^[\da-f]{32}$/.test(key) && Number.isFinite(at),
    )
    return { salt, writtenAt: Object.fromEntries(times) }
  } catch {
    return null
  }
}

/**
 * The records in one storage. The key of a record is a salted digest of whom it is about, so that storage names no
 * user; the salt is random for each origin, so that the keys of two sites can't be compared.
 */
export class Vault {
  #raw: string | null = null
  #index: Index | null = null
  readonly #keys = new Map<string, string>()
  readonly #readers = new Set<{ readonly identity: string; readonly callback: () => void }>()
  #toldSalt: string | null = null
  #stop: (() => void) | undefined

  constructor(
    readonly storage: GuardedStorage,
    private readonly randomHex: () => string,
  ) {}

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
    return index ? parseRecord(this.storage.getItem(`${NAME}:${this.#key(index, identity)}`)) : EMPTY
  }

  /** Whether the record that was last read is in the page alone: storage would not take it. */
  keeps(identity: string): boolean {
    const index = this.#readIndex()
    return index !== null && this.storage.keeps(`${NAME}:${this.#key(index, identity)}`)
  }

  /**
   * Writes a record, or removes an empty one; others that are too old or too many leave with it. Returns whether
   * other tabs can read it.
   */
  write(identity: string, record: ResendRecord, now: number): boolean {
    const known = this.#readIndex()
    if (!known && record === EMPTY) return true
    const index = known ?? { salt: this.randomHex(), writtenAt: {} }
    const key = this.#key(index, identity)
    const others = Object.entries(index.writtenAt).filter(([other]) => other !== key)
    const kept = others
      .filter(([, at]) => at > now - RECORD_LIFETIME && at <= now + RECORD_LIFETIME)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_RECORDS - 1)
    const writtenAt = Object.fromEntries(record === EMPTY ? kept : [[key, now], ...kept])
    const text = JSON.stringify({ v: 1, salt: index.salt, writtenAt })
    let shared = true
    // The record first: who hears of a new salt must find the record.
    if (record === EMPTY) this.storage.removeItem(`${NAME}:${key}`)
    else shared = this.storage.setItem(`${NAME}:${key}`, serializeRecord(record))
    if (text !== this.#raw) this.storage.setItem(NAME, text)
    for (const [other] of others) if (!(other in writtenAt)) this.storage.removeItem(`${NAME}:${other}`)
    return shared
  }

  /** Calls back when the record of whom `identity` names may have changed, until the returned function is called. */
  subscribe(identity: string, callback: () => void): () => void {
    if (!this.#readers.size) {
      this.#toldSalt = this.salt
      this.#stop = this.storage.subscribe((key) => this.#tell(key))
    }
    const reader = { identity, callback }
    this.#readers.add(reader)
    return () => {
      if (this.#readers.delete(reader) && !this.#readers.size) this.#stop?.()
    }
  }

  #tell(key: string | null): void {
    const index = this.#readIndex()
    const salt = index?.salt ?? null
    // The index changes whenever anybody's record does; it concerns all others only where their keys change with it.
    const all = key === null || salt !== this.#toldSalt
    this.#toldSalt = salt
    if (!all && (key === NAME || !index)) return
    for (const { identity, callback } of [...this.#readers])
      if (all || key === `${NAME}:${this.#key(index as Index, identity)}`) callback()
  }

  #readIndex(): Index | null {
    const raw = this.storage.getItem(NAME)
    if (raw !== this.#raw) {
      const index = parseIndex(raw)
      if (index?.salt !== this.#index?.salt) this.#keys.clear()
      this.#raw = raw
      this.#index = index
    }
    return this.#index
  }

  #key(index: Index, identity: string): string {
    const key = this.#keys.get(identity) ?? digest(`${index.salt}\n${identity}`)
    // A page where people type their username asks for each half-typed one.
    if (this.#keys.size > MAX_KEYS + this.#readers.size) this.#keys.clear()
    this.#keys.set(identity, key)
    return key
  }
}
