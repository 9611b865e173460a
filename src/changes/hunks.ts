/** Reads unified diffs line by line and keeps nothing but the ranges of added lines. */

export interface LineRange {
  start: number
  end: number
}

const plus = 0x2b
const minus = 0x2d
const backslash = 0x5c

/** Collects the added lines of one file's hunks. Works with any number of context lines. */
export class HunkReader {
  readonly ranges: LineRange[] = []
  private oldLeft = 0
  private newLeft = 0
  private at = 0

  /** Takes the next line, without its line feed. False if the line belongs to no hunk. */
  push(line: Uint8Array): boolean {
    if (this.oldLeft === 0 && this.newLeft === 0) return this.begin(line)
    switch (line[0]) {
      case plus:
        this.add(this.at++)
        this.newLeft--
        return true
      case minus:
        this.oldLeft--
        return true
      case backslash:
        return true
      default:
        this.at++
        this.oldLeft--
        this.newLeft--
        return true
    }
  }

  private begin(line: Uint8Array): boolean {
    if (line[0] === backslash) return true
    const header = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(
      Buffer.from(line.subarray(0, 80)).toString('latin1'),
    )
    if (!header) return false
    this.oldLeft = Number(header[1] ?? 1)
    this.newLeft = Number(header[3] ?? 1)
    this.at = Number(header[2])
    return true
  }

  private add(line: number): void {
    const last = this.ranges.at(-1)
    if (last && last.end === line - 1) last.end = line
    else this.ranges.push({ start: line, end: line })
  }
}

/** Added lines of every file in a patch, by path in head. Feed it git's output in pieces of any size. */
export class PatchReader {
  private readonly files = new Map<string, LineRange[]>()
  private hunks = new HunkReader()
  private rest: Buffer[] = []

  push(chunk: Buffer): void {
    let from = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      this.line(this.joined(chunk.subarray(from, end)))
      from = end + 1
    }
    if (from < chunk.length) this.rest.push(chunk.subarray(from))
  }

  /** What was found, once all output was pushed. */
  end(): Map<string, LineRange[]> {
    if (this.rest.length > 0) this.line(this.joined(Buffer.alloc(0)))
    return this.files
  }

  private joined(tail: Buffer): Buffer {
    if (this.rest.length === 0) return tail
    const whole = Buffer.concat([...this.rest, tail])
    this.rest = []
    return whole
  }

  private line(line: Buffer): void {
    if (this.hunks.push(line)) return
    if (line.toString('latin1', 0, 4) !== '+++ ') return
    this.hunks = new HunkReader()
    const path = pathOf(line.toString('utf8', 4))
    if (path !== undefined) this.files.set(path, this.hunks.ranges)
  }
}

/** `b/name`, quoted like a C string when the name holds control characters, and with a tab behind it when it holds spaces. */
function pathOf(label: string): string | undefined {
  const name = label.startsWith('"') ? unquoted(label) : label.replace(/\t$/, '')
  return name.startsWith('b/') ? name.slice(2) : undefined
}

const escapes: Record<string, string> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

const unquoted = (label: string): string =>
  label
    .slice(1, label.lastIndexOf('"'))
    .replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string) =>
      octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[letter] ?? letter),
    )

/** The added lines of one file's patch, as GitHub's API gives it: hunks only. */
export function addedLines(patch: string): LineRange[] {
  const hunks = new HunkReader()
  for (const line of patch.split('\n')) hunks.push(Buffer.from(line))
  return hunks.ranges
}

/** All lines of a file as one range; none for an empty file. */
export function allLines(content: Buffer): LineRange[] {
  if (content.length === 0) return []
  let lines = content.at(-1) === 10 ? 0 : 1
  for (let at = content.indexOf(10); at !== -1; at = content.indexOf(10, at + 1)) lines++
  return [{ start: 1, end: lines }]
}
