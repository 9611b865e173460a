/** The scanner: files in, findings and acquisition sites out. Knows nothing of ledgers, reports or GitHub. */
import { isSuppressed, type ScanResult, type Skipped } from '../model/finding.ts'
import { withFingerprints } from '../model/fingerprint.ts'
import { type Analysis, analyse } from './analyse.ts'
import { type Language, loadCatalogue, type Resource } from './catalogue.ts'
import { decode } from './decode.ts'
import { frontEnds, languageOf, prefilter } from './languages.ts'
import { knownRules } from './rules/names.ts'
import { withSuppressions } from './suppressions/apply.ts'
import { mentionsSuppression } from './suppressions/marker.ts'

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
}

/**
 * Scans files. A file that cannot be read or understood is named in `skipped`, never passed over; no input makes it throw.
 * @param now a clock in milliseconds, for the statistics
 */
export async function scan(
  files: FileToScan[],
  options: ScanOptions = {},
  now = () => performance.now(),
): Promise<ScanResult> {
  const started = now()
  const skipped: Skipped[] = []
  const analyses: Analysis[] = []
  let parsed = 0
  const readers = new Map<Language, Reader>()
  const readerFor = (language: Language) => {
    if (!readers.has(language)) readers.set(language, makeReader(language, options))
    return readers.get(language)!
  }
  for (const { path, bytes } of files) {
    const language = languageOf(path)
    if (!language) {
      skipped.push({ path, reason: 'neither Python nor JavaScript/TypeScript' })
      continue
    }
    if (options.maxFileSize !== undefined && bytes.length > options.maxFileSize) {
      skipped.push({ path, reason: `larger than ${options.maxFileSize} bytes (scan.maxFileSize)` })
      continue
    }
    const text = decode(bytes, language)
    const read = typeof text === 'string' ? await readerFor(language)(path, text) : text
    if (read === 'nothing to find') continue
    if ('unreadable' in read) {
      skipped.push({ path, reason: read.unreadable })
      continue
    }
    parsed++
    analyses.push(read)
    skipped.push(...read.gaps.map(gap => ({ path, reason: gap })))
  }
  const off = new Set(options.off)
  const findings = withFingerprints(analyses.flatMap(a => a.findings.filter(f => !off.has(f.rule))))
  const sites = analyses.flatMap(a => a.sites)
  return {
    findings: findings.filter(finding => !isSuppressed(finding)),
    suppressed: findings.filter(isSuppressed),
    sites,
    skipped,
    stats: { files: files.length, parsed, sites: sites.length, milliseconds: Math.round(now() - started) },
  }
}

type Reader = (path: string, text: string) => Promise<Analysis | { unreadable: string } | 'nothing to find'>

function makeReader(language: Language, options: ScanOptions): Reader {
  const resources = [...loadCatalogue(language), ...(options.resources?.[language] ?? [])]
  const worthParsing = options.everyFile ? /^/ : prefilter(language, resources)
  let rules: string[] | undefined
  return async (path, text) => {
    if (!worthParsing.test(text) && !mentionsSuppression(text)) return 'nothing to find'
    const { lower } = await frontEnds[language]()
    try {
      const lowered = lower({ path, text }, resources)
      if ('unreadable' in lowered) return lowered
      const analysis = analyse(path, lowered)
      if (!lowered.outline) return analysis
      rules ??= knownRules(options.resources)
      return withSuppressions(analysis, { path, text }, lowered.outline, rules)
    } catch (error) {
      // A defect of ours must neither stop the scan of other files nor pass as a clean file.
      const what =
        error instanceof RangeError
          ? 'nested too deeply'
          : `the scanner failed: ${error instanceof Error ? error.message : error}`
      return { unreadable: what }
    }
  }
}
