/** What can be said of the base, file by file. */
import type { Change } from './change.ts'
import type { JudgeInput } from './input.ts'

/** Tells of a path of head whether the base holds all that was there; without a base, nothing was there before. */
export function readAtBase({ base }: Pick<JudgeInput, 'base'>, change: Change): (path: string) => boolean {
  const unread = new Set(base?.scan.skipped.map(({ path }) => path))
  return path => change.whole || (base !== undefined && !unread.has(change.basePath(path)))
}
