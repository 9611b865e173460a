/** Which tests were running when a process stopped telling. Pure. */
import type { ProcessRecords } from './protocol.ts'

/** Tests that began and did not end: what ran when the suite had to be ended, or a process died. */
export function runningTests(processes: readonly ProcessRecords[]): string[] {
  return processes.flatMap(({ records }) => {
    const running = new Set<string>()
    for (const record of records) {
      if (record.kind === 'start') running.add(record.test)
      else if ('test' in record) running.delete(record.test)
    }
    return [...running]
  })
}
