/** Scans a project that exists only in a test. */
import { expect } from 'vitest'
import { scan } from '../../../src/scan/scan.ts'

/** What a scan of `paths` (all, if none is named) says in a project of these files, as `path:line severity`. */
export async function saidOf(files: Record<string, string>, paths = Object.keys(files), everyFile = true) {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
  const result = await scan(
    paths.map(path => ({ path, bytes: bytes.get(path)! })),
    {
      everyFile,
      project: {
        has: path => bytes.has(path),
        read: async wanted => new Map(wanted.flatMap(p => (bytes.has(p) ? [[p, bytes.get(p)!]] : []))),
      },
    },
  )
  expect(result.skipped).toEqual([])
  return {
    findings: result.findings.map(f => `${f.path}:${f.line} ${f.severity}`),
    states: Object.fromEntries(result.sites.map(s => [`${s.path}:${s.line}`, s.state])),
  }
}
