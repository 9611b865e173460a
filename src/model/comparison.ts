/** Tests as they are measured in the working tree, held against the same tests at a commit. */
import type { Measurement } from './measurement.ts'

export interface ComparedTest {
  test: string
  head: Measurement
  base?: Measurement
  /** Why there is no measurement of the base, as a clause: `there is no such test`. */
  without?: string
  /** Whether it leaks more than at the base. */
  worse: boolean
}

export interface Comparison {
  /** The commit's id. */
  against: string
  /** The test that was asked for, or those that leak in head or base. */
  tests: ComparedTest[]
  /** What the comparison could not see. */
  notes: string[]
}
