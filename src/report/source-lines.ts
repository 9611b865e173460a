/** Lines of source for a report to quote. */
import { cut, plain } from './plain.ts'

/** The text of a file of the repository, or nothing if it cannot be read. */
export type ReadSource = (path: string) => string | undefined

const width = 140

/** Quotes one line of a file, safe to print; each file is read and split once. */
export function sourceLines(read: ReadSource): (path: string, line: number) => string | undefined {
  const files = new Map<string, string[]>()
  return (path, line) => {
    if (!files.has(path)) files.set(path, (read(path) ?? '').split(/\r\n|\n|\r/))
    const text = files.get(path)![line - 1]?.replaceAll('\t', '  ').trimEnd()
    return text ? cut(plain(text), width) : undefined
  }
}
