/** Who acts when: one time for each person, to the ms. Adding and taking are O(1), so that millions of taps run in seconds. */
export class Agenda {
  readonly #first: Int32Array
  readonly #next: Int32Array
  #now = 0

  constructor(
    people: number,
    private readonly horizonMs: number,
  ) {
    this.#first = new Int32Array(horizonMs + 1).fill(-1)
    this.#next = new Int32Array(people).fill(-1)
  }

  /** The time of whom {@link take} gave last, ms. */
  get now(): number {
    return this.#now
  }

  /** Puts a person down for a time, who must not be waiting for another. False where it lies past the end. */
  add(person: number, ms: number): boolean {
    const at = Math.max(Math.round(ms), this.#now)
    if (at > this.horizonMs) return false
    this.#next[person] = this.#first[at]!
    this.#first[at] = person
    return true
  }

  /** The next person, or -1 when nobody is left. */
  take(): number {
    while (this.#now <= this.horizonMs) {
      const person = this.#first[this.#now]!
      if (person >= 0) {
        this.#first[this.#now] = this.#next[person]!
        return person
      }
      this.#now++
    }
    return -1
  }
}
