/** Changed files that should have been scanned and could not be. */
import type { Reason } from '../model/verdict.ts'
import type { Change } from './change.ts'
import type { JudgeInput } from './input.ts'

/** They block, unless the base could not be read either: then nothing is lost that was there before. */
export function unreadableReasons({ head, base }: JudgeInput, change: Change): Reason[] {
  const before = new Set(base?.scan.skipped.map(({ path }) => path))
  return head.scan.skipped
    .filter(({ path }) => !change.whole && change.concerns(path))
    .map(({ path, reason }) => ({
      kind: 'unreadable',
      severity: 'high',
      blocks: !before.has(change.basePath(path)),
      message: `${path} was changed and could not be scanned: ${reason}`,
      repair: 'Mend the file, or leave it out of the scan in the policy (scan.exclude).',
      path,
    }))
}
