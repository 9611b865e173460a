/** What the change touches, asked by path and line. */
import type { Changes } from '../model/changes.ts'
import type { Verdict } from '../model/verdict.ts'

interface Stretch {
  path: string
  line: number
  endLine: number
}

export interface Change {
  /** Nothing to compare with: the first commit, or an audit of everything. */
  whole: boolean
  /** Whether any line of it was added or edited. */
  touches(stretch: Stretch): boolean
  /** Whether the file was read because of this change; in an audit every file is. */
  concerns(path: string): boolean
  /** The path that a file of head had at the base. */
  basePath(path: string): string
  /** The base path of each renamed head path. */
  renames: ReadonlyMap<string, string>
  lines: Verdict['inChange']
}

/** Makes the changed files answer questions. */
export function changeOf({ base, files }: Changes): Change {
  const byPath = new Map(files.filter(file => file.kind !== 'deleted').map(file => [file.path, file.lines]))
  const concerned = new Set(files.flatMap(file => [file.path, file.basePath ?? file.path]))
  const renames = new Map(
    files.flatMap(({ kind, path, basePath }) => (kind === 'renamed' && basePath ? [[path, basePath] as const] : [])),
  )
  return {
    whole: base === undefined,
    touches: ({ path, line, endLine }) =>
      byPath.get(path)?.some(({ start, end }) => start <= endLine && line <= end) ?? false,
    concerns: path => base === undefined || concerned.has(path),
    basePath: path => renames.get(path) ?? path,
    renames,
    lines: [...byPath].flatMap(([path, lines]) => lines.map(stretch => ({ path, ...stretch }))),
  }
}
