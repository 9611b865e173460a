/** What a repair proposes before anything is known of how the file reads afterwards. */
import type { Edit } from '../../model/finding.ts'
import type { Acquisition, SourceFile } from '../flow/ir.ts'

export interface Proposal {
  title: string
  edits: Edit[]
  /** Why it may change what the program does, as a clause. Without one the repair is certain. */
  doubt?: string
}

/** A finding as a repair sees it: where it is, and what is acquired there if the flow found it. */
export interface Target {
  rule: string
  /** UTF-16 offset of what is acquired. */
  start: number
  site?: Acquisition | undefined
  /** Offsets of the steps that the finding tells. */
  trace: number[]
}

/** Proposes a repair of each target of one file, none where nothing is known. Never throws for any text that parses. */
export type Propose = (file: SourceFile, targets: Target[]) => (Proposal | undefined)[]

/** What a language's repairs offer to the rest. */
export interface Repairs {
  propose: Propose
  /** How many mistakes the parser lets pass, as a `const` where none may be; more of them than before are an edit's. */
  mistakesIn(file: SourceFile): number
}

/** Puts edits that do not overlap into a text; undefined if they do. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  for (const { start, end, text: replacement } of sorted) {
    if (start < at) return undefined
    result += text.slice(at, start) + replacement
    at = end
  }
  return result + text.slice(at)
}
