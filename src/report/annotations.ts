/** Annotations by GitHub's workflow commands, within what GitHub shows of one step. */
import { formatCount } from '../gate/words.ts'
import type { ScanResult, Severity } from '../model/finding.ts'
import type { HarnessResult } from '../model/measurement.ts'
import type { Verdict } from '../model/verdict.ts'
import { cut, plain, wellFormed } from './plain.ts'
import { type Remark, remarksOfRun, remarksOfScan, remarksOfVerdict } from './remarks.ts'

/** GitHub shows this many errors, this many warnings and this many notices of a step. */
export const annotationLimit = 10

const levels = ['error', 'warning', 'notice'] as const
export type Level = (typeof levels)[number]

/** Workflow commands, one a line: errors for what blocks, then warnings, then notices. */
export const annotations = (verdict: Verdict): string => written(remarksOfVerdict(verdict))

/** The same for a scan; findings at `blockAt` or above are errors. */
export const annotationsScan = (scan: ScanResult, blockAt: Severity): string => written(remarksOfScan(scan, blockAt))

/** The same for a run: an error for each leaking test and each suite that did not pass. */
export const annotationsRun = (result: HarnessResult): string => written(remarksOfRun(result))

function written(remarks: Remark[]): string {
  const byLevel = levels.map(level => remarks.filter(remark => levelOf(remark) === level))
  const tooMany = byLevel.some(list => list.length > annotationLimit)
  const shown = byLevel.flatMap((list, at) => list.slice(0, room(levels[at]!, tooMany)))
  const hidden = remarks.length - shown.length
  const lines = shown.map(annotation)
  if (hidden > 0) lines.push(command('notice', { title: 'leakgate' }, notShown(hidden)))
  return lines.map(line => `${line}\n`).join('')
}

/** The last notice is kept for saying what is not shown. */
const room = (level: Level, tooMany: boolean): number =>
  level === 'notice' && tooMany ? annotationLimit - 1 : annotationLimit

const notShown = (hidden: number): string =>
  `${formatCount(hidden, 'annotation')} not shown, as GitHub shows at most ${annotationLimit} of a kind; all of them are in the job summary and in the other reports.`

function levelOf({ blocks, known, severity }: Remark): Level {
  if (blocks) return 'error'
  return known || severity === 'low' ? 'notice' : 'warning'
}

const annotation = (remark: Remark): string =>
  command(
    levelOf(remark),
    {
      file: remark.path,
      line: remark.line,
      endLine: remark.endLine,
      // The runner takes no column for several lines.
      col: remark.endLine === remark.line ? remark.column : undefined,
      title: cut(plain(remark.title), 250),
    },
    wordsOf(remark)
      .map(line => cut(plain(line), 2000))
      .join('\n'),
  )

const wordsOf = ({ message, details, repair, page }: Remark): string[] => [
  message,
  ...details,
  `To mend it: ${repair}`,
  ...(page ? [`About the rule: ${page}`] : []),
]

/** One workflow command. Properties without a value are left out; nothing in a value can end it or start another. */
export function command(
  level: Level,
  properties: Record<string, string | number | undefined>,
  message: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${[level, pairs.join(',')].filter(Boolean).join(' ')}::${escaped(message)}`
}

const escaped = (text: string): string =>
  wellFormed(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
