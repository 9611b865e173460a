/** A figure that only grows in each process (CPU time, bytes): what the suite used of it, without what repeats used. */

/** What a process says itself of its run and of its end. */
export interface Told {
  run?: number
  end?: number
}

export class Counter<T extends { pid: number }> {
  readonly #figureOf: (one: T) => number
  /** When a process was last sampled, and when it was last sampled in its normal run. */
  readonly #last = new Map<number, number>()
  readonly #inRun = new Map<number, number>()

  constructor(figureOf: (one: T) => number) {
    this.#figureOf = figureOf
  }

  /** Takes note of a sample; processes in `apart` are past their run. */
  note(alive: readonly T[], apart: ReadonlyMap<number, unknown>): void {
    for (const one of alive) {
      this.#last.set(one.pid, this.#figureOf(one))
      if (!apart.has(one.pid)) this.#inRun.set(one.pid, this.#figureOf(one))
    }
  }

  /** What `counted` used together, without the repeats of the processes `repeated`. */
  own(counted: readonly T[], repeated: readonly number[], told: (pid: number) => Told = () => ({})): number {
    const repeats = repeated.map(pid => this.#ofRepeats(pid, told(pid)))
    return Math.max(0, sum(counted.map(this.#figureOf)) - sum(repeats))
  }

  #ofRepeats(pid: number, { run = 0, end = 0 }: Told): number {
    const total = Math.max(this.#last.get(pid) ?? 0, end)
    return Math.max(0, total - Math.max(this.#inRun.get(pid) ?? 0, run))
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
