/** What the gate is given. Everything it needs of the world is in here: it reads no file, no clock and no network. */
import type { Changes } from '../model/changes.ts'
import type { ScanResult, Severity } from '../model/finding.ts'
import type { Ledger } from '../model/ledger.ts'
import type { HarnessResult } from '../model/measurement.ts'
import type { Policy } from '../policy/schema.ts'
import type { Whole } from './ratchet.ts'

/** One revision as scanner and harness saw it. */
export interface Revision {
  scan: ScanResult
  harness?: HarnessResult
}

export interface JudgeInput {
  head: Revision
  /** The merge base: the same files scanned, and its tests where somebody ran them. */
  base?: Revision
  /** All of both trees, where the policy holds the one against the other. */
  whole?: Whole
  /** Of the base branch. */
  ledger: Ledger
  /** What the change makes of it. */
  headLedger?: Ledger
  /** Of the base branch. */
  policy: Policy
  /** The blocking line for a file, where a package of a monorepo draws its own; the policy's for all if absent. */
  blockAt?: (path: string) => Severity
  /** Whether the change edits a policy. */
  policyChanged: boolean
  changes: Changes
  /** Whether a maintainer approved what the change excuses; true for what is on the default branch already. */
  approved: boolean
  /** On a developer's own machine: what the change excuses counts at once. */
  local: boolean
  /** `YYYY-MM-DD` */
  today: string
}

/** The blocking line for each file. */
export const lineFor = ({ blockAt, policy }: JudgeInput): ((path: string) => Severity) =>
  blockAt ?? (() => policy.block.at)
