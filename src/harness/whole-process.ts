/** Processes that are measured as a whole, because no runner told tests apart in them. */
import { of, wholeProcess } from './outcome.ts'
import type { ProcessRecords } from './protocol.ts'

const isWhole = ({ records }: ProcessRecords): boolean =>
  of(records, 'process').some(one => one.runner === wholeProcess)

/** What a suite is measured by: where tests report themselves, a script beside them (a set-up, a helper) is none. */
export function tested(processes: readonly ProcessRecords[]): ProcessRecords[] {
  const own = processes.filter(one => !isWhole(one))
  return own.length > 0 ? own : [...processes]
}
