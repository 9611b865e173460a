/** The scanner: files in, findings and acquisition sites out. Knows nothing of ledgers, reports or GitHub. */
import { isSuppressed, type ScanResult, type Skipped } from '../model/finding.ts'
import { withFingerprints } from '../model/fingerprint.ts'
import { type Analysis, analyse } from './analyse.ts'
import type { Language, Resource } from './catalogue.ts'
import { languageOf } from './languages.ts'
import type { Memory, Unreadable } from './project/memory.ts'
import type { Project } from './project/neighbours.ts'
import { Workspace } from './project/workspace.ts'
import { withSuppressions } from './suppressions/apply.ts'

export interface FileToScan {
  path: string
  bytes: Buffer
}

export interface ScanOptions {
  /** Further resources, as the policy adds them. */
  resources?: Partial<Record<Language, Resource[]>>
  /** Rules that are not applied. */
  off?: readonly string[]
  /** Bytes; larger files are skipped and named. */
  maxFileSize?: number
  /** Parse files that mention nothing acquiring as well: of a change or a named file, also a syntax error is news. */
  everyFile?: boolean
  /** What was learnt before with the same resources and sizes; it learns from this scan. */
  memory?: Memory
  /** Where imports are followed to; without it each file is looked at alone. */
  project?: Project
}

/**
 * Scans files. A file that cannot be read or understood is named in `skipped`, never passed over; no input makes it throw.
 * @param now a clock in milliseconds, for the statistics
 */
export const scan = (
  files: FileToScan[],
  options: ScanOptions = {},
  now = () => performance.now(),
): Promise<ScanResult> => scanIn(new Workspace(files, options), files, options, now)

/** The same with files that are in hand already. */
export async function scanIn(
  workspace: Workspace,
  files: FileToScan[],
  options: ScanOptions,
  now = () => performance.now(),
): Promise<ScanResult> {
  const started = now()
  const skipped: Skipped[] = []
  const analyses: Analysis[] = []
  let quiet: string[] = []
  const read: string[] = []
  const examine = async (path: string) => {
    const analysis = await analysed(path, workspace)
    if ('unreadable' in analysis) {
      skipped.push({ path, reason: analysis.unreadable })
      return
    }
    analyses.push(analysis)
    skipped.push(...analysis.gaps.map(gap => ({ path, reason: gap })))
  }
  for (const { path, bytes } of files) {
    if (!languageOf(path)) skipped.push({ path, reason: 'neither Python nor JavaScript/TypeScript' })
    else if (options.maxFileSize !== undefined && bytes.length > options.maxFileSize)
      skipped.push({ path, reason: `larger than ${options.maxFileSize} bytes (scan.maxFileSize)` })
    else if (workspace.isWorthReading(path)) read.push(path)
    else quiet.push(path)
  }
  // What a file acquires through a function of another one, it need not mention; nor that one, and so on.
  for (let found = read.length; found > 0; ) {
    const callers = new Set(await workspace.callingAcquirers(quiet, read))
    quiet = quiet.filter(path => !callers.has(path))
    read.push(...callers)
    found = callers.size
  }
  await workspace.neighbours.gather(read)
  // In the order in which they were given, whatever made them worth reading.
  const wanted = new Set(read)
  for (const { path } of files) if (wanted.has(path)) await examine(path)
  const off = new Set(options.off)
  const findings = withFingerprints(analyses.flatMap(a => a.findings.filter(f => !off.has(f.rule))))
  const sites = analyses.flatMap(a => a.sites)
  return {
    findings: findings.filter(finding => !isSuppressed(finding)),
    suppressed: findings.filter(isSuppressed),
    sites,
    skipped,
    stats: {
      files: files.length,
      parsed: analyses.length,
      sites: sites.length,
      milliseconds: Math.round(now() - started),
    },
  }
}

async function analysed(path: string, workspace: Workspace): Promise<Analysis | Unreadable> {
  const known = workspace.recollection.recallAnalysis(path)
  if (known) return known
  const answer = await analyseAnew(path, workspace)
  workspace.recollection.rememberAnalysis(path, answer)
  return answer
}

async function analyseAnew(path: string, workspace: Workspace): Promise<Analysis | Unreadable> {
  try {
    const lowered = await workspace.lowered(path)
    if ('unreadable' in lowered) return lowered
    const analysis = analyse(path, lowered, await workspace.neighbours.foreignTo(path))
    if (!lowered.outline) return analysis
    return withSuppressions(analysis, workspace.source(path), lowered.outline, workspace.rules)
  } catch (error) {
    // A defect of ours must neither stop the scan of other files nor pass as a clean file.
    return { unreadable: error instanceof RangeError ? 'nested too deeply' : `the scanner failed: ${said(error)}` }
  }
}

const said = (error: unknown) => (error instanceof Error ? error.message : String(error))
